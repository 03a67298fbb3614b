import type { Logger } from 'pino';
import type { PressReport } from '@/lib/model/problem';
import { SETTINGS_FILE } from '@/lib/jekyll/config/read-settings';
import { placeOf } from '../site-settings';

/**
 * Logs what is wrong with the settings, each a line with its place: that they cannot be used is an error, that a key
 * is unknown or leaves no post a warning.
 *
 * @returns what was said, to be compared with what the next press says
 */
export function logSettings({ problems }: PressReport, log: Logger, saidBefore = ''): string {
  const ofSettings = problems.filter(
    ({ path, code }) => path === SETTINGS_FILE || (path === '' && code === 'NO_POSTS'),
  );
  const said = ofSettings.map(placeOf).join('\n');
  if (said === saidBefore) return said;
  for (const problem of ofSettings) {
    log[problem.code === 'CONFIG_INVALID' ? 'error' : 'warn'](placeOf(problem));
  }
  if (said === '') log.info(`${SETTINGS_FILE} is in order again.`);
  return said;
}
