import type { Words } from '@/lib/site/words/words';
import { Panel } from './panel';
import { SETTINGS_ID } from './settings-button';
import { ThemeChooser } from './theme-chooser.client';

/** The reading settings, all in one place. */
export function SettingsPanel({ words }: { readonly words: Words }) {
  const { settings } = words;
  return (
    <Panel id={SETTINGS_ID} title={settings.title} close={settings.close}>
      <ThemeChooser label={settings.theme} names={settings.themes} />
    </Panel>
  );
}
