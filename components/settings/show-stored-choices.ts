import { showStoredReading } from './reading-store';
import { showStoredTheme } from './theme-store';

/** Sets the page by what this device keeps now: another tab may have changed it. */
export function showStoredChoices(): void {
  showStoredTheme();
  showStoredReading();
}
