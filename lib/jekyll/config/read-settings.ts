import { isUtf8 } from 'node:buffer';
import { lstatSync, realpathSync, statSync } from 'node:fs';
import type { Problem } from '@/lib/model/problem';
import { linkFault } from '../walk/link-target';
import { readContentFile } from '../walk/read-content-file';

export const SETTINGS_FILE = '_config.yml';

/** Larger files are no settings. */
const MOST_BYTES = 1024 * 1024;

/** What `_config.yml` says; its age tells whether it may still be growing. */
export type SettingsFile =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string; readonly mtimeMs: number }
  | { readonly kind: 'unreadable'; readonly problem: Problem };

/** Reads `_config.yml` as UTF-8, with line ends `\n`. Never throws. */
export function readSettings(contentDir: string): SettingsFile {
  const file = `${contentDir}/${SETTINGS_FILE}`;
  try {
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return { kind: 'none' };
    const target = realpathSync.native(file);
    const root = realpathSync.native(contentDir);
    const fault = linkFault(root, target, undefined, true);
    // It may itself be a link to something hidden: mounted settings are.
    if (fault?.includes('out of') === true) return unreadable(0, `The link ${fault}.`);
    const stats = statSync(target);
    if (!stats.isFile()) return unreadable(0, 'It is no file.');
    if (stats.size > MOST_BYTES) return unreadable(0, 'It is larger than a megabyte.');
    const bytes = readContentFile(root, target.slice(root.length + 1));
    if (isUtf8(bytes) && !bytes.includes(0)) {
      const text = bytes
        .toString('utf8')
        .replace(/^\ufeff/, '')
        .replace(/\r\n?/g, '\n');
      return { kind: 'text', text, mtimeMs: stats.mtimeMs };
    }
    return unreadable(lineOfDamage(bytes), 'It is not UTF-8 text: save it as UTF-8.');
  } catch (error) {
    return unreadable(0, `It cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}

function unreadable(line: number, message: string): SettingsFile {
  return {
    kind: 'unreadable',
    problem: { path: SETTINGS_FILE, line, code: 'CONFIG_INVALID', message: `${SETTINGS_FILE}: ${message}` },
  };
}

/** The first line that holds what is no text, counted from 1. */
function lineOfDamage(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
    const part = bytes.subarray(start, end);
    if (!isUtf8(part) || part.includes(0)) return line;
    start = end + 1;
    line += 1;
  }
  return line;
}
