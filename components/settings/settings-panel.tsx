import type { Words } from '@/lib/site/words/words';
import { Panel } from './panel';
import { SETTINGS_ID } from './settings-button';
import { SettingsLoader } from './settings-loader.client';

/** The reading settings, all in one place. */
export function SettingsPanel({ words }: { readonly words: Words }) {
  const { settings } = words;
  return (
    <Panel id={SETTINGS_ID} title={settings.title} close={settings.close}>
      <SettingsLoader panelId={SETTINGS_ID} />
    </Panel>
  );
}
