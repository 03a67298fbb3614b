import type { Words } from '@/lib/site/words/words';

/** Id of the settings panel, which stands once in every page. */
export const SETTINGS_ID = 'settings';

/** Opens the reading settings. Choosing needs a script, so the button waits for one. */
export function SettingsButton({ words }: { readonly words: Words }) {
  return (
    <button type="button" className="needs-script quiet-control" popoverTarget={SETTINGS_ID}>
      {words.settings.open}
    </button>
  );
}
