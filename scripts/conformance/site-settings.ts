import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Settings that both builders need to mean the same. Broadsheet, like GitHub Pages, shows posts of the
 * future unless the site says otherwise; Jekyll on its own does not.
 */
export function sharedSettings(source: string): Record<string, unknown> {
  const file = join(source, '_config.yml');
  const config = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^future[ \t]*:/m.test(config) ? {} : { future: true };
}
