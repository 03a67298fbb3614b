import { SETTINGS_SCRIPT } from '@/lib/site/settings-script.mjs';

/** The one inline script of our own. */
export function SettingsScript() {
  return <script>{SETTINGS_SCRIPT}</script>;
}
