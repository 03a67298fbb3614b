import type { Words } from '@/lib/site/words/words';
import { SETTINGS_ID } from './open-layers';

/** Opens the reading settings. Choosing needs a script, so the button waits for one. */
export function SettingsButton({ words }: { readonly words: Words }) {
  return (
    <button type="button" className="needs-script quiet-control" popoverTarget={SETTINGS_ID}>
      {words.settings.open}
    </button>
  );
}
