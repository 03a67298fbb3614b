import type { Words } from '@/lib/site/words/words';
import { SETTINGS_ID } from './open-layers';
import { Panel } from './panel';

/** The reading settings, all in one place. */
export function SettingsPanel({ words }: { readonly words: Words }) {
  const { settings } = words;
  return (
    <Panel id={SETTINGS_ID} title={settings.title} close={settings.close}>
      <reading-settings />
    </Panel>
  );
}
