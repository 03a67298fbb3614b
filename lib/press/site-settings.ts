import { setTimeout as sleep } from 'node:timers/promises';
import type { Problem } from '@/lib/model/problem';
import { readSettings, SETTINGS_FILE, type SettingsFile } from '@/lib/jekyll/config/read-settings';
import { parseSiteConfig, type ParsedConfig, type SiteConfig } from '@/lib/jekyll/config/site-config';
import { PressTrouble } from './press-trouble';

/** A file this young, in milliseconds, may still be growing, and is looked at again so many times. */
const YOUNG = 1_000;
const LOOKS = 10;

/** The settings that a press goes by. */
export interface SiteSettings {
  readonly config: SiteConfig;
  /** The text they were read from, for the next press; empty where there is no `_config.yml`. */
  readonly text: string;
  readonly problems: readonly Problem[];
}

/**
 * Decides which settings hold. A site that is live keeps the last good ones while `_config.yml` cannot be used as a
 * whole, has a value that it did not have and that cannot be used, is empty or gone though it was not, or was cut off
 * while it was written: any of these would publish posts that are not to be seen yet, move URLs or rename the site.
 *
 * @param known text of the settings that the archive was pressed with; undefined where there is no archive, or one
 *   of a version that did not write it down
 * @param isLive whether there is an archive
 * @param acceptsRemovals whether settings that are gone are meant to be
 * @throws PressTrouble of the kind `settings` when there are no good ones
 */
export async function settingsFor(
  contentDir: string,
  {
    known,
    isLive,
    acceptsRemovals,
  }: {
    readonly known: string | undefined;
    readonly isLive: boolean;
    readonly acceptsRemovals: boolean;
  },
): Promise<SiteSettings> {
  const file = await settledFile(contentDir, known);
  const text = file.kind === 'text' ? file.text : '';
  const parsed = parseSiteConfig(text);
  const before = known === undefined ? undefined : parseSiteConfig(known);
  const fault =
    file.kind === 'unreadable'
      ? file.problem
      : (gone(file, parsed, before, acceptsRemovals) ?? cutOff(text, known) ?? worse(parsed, before, isLive));
  if (fault === undefined) return { config: parsed.config, text, problems: parsed.problems };
  if (before === undefined || known === undefined) {
    throw new PressTrouble('settings', `${placeOf(fault)} There are no earlier settings to go by.`);
  }
  const kept = { ...fault, message: `${fault.message} The settings used before stay.` };
  return { config: before.config, text: known, problems: [kept] };
}

/** A problem of the settings as one line: where it is and what it is. */
export function placeOf({ path, line, message }: Problem): string {
  const place = line > 0 ? `${path}, line ${line}` : path;
  return `${place}: ${message.replace(/^_config\.yml:? (?=\S)/, '')}`;
}

/** The file once it has rested: nobody waits for one that says what is known. */
async function settledFile(contentDir: string, known: string | undefined): Promise<SettingsFile> {
  let file = readSettings(contentDir);
  if (known === undefined) return file;
  // Some editors take the old file away before they put the new one in its place.
  if (file.kind === 'none' && known !== '') {
    await sleep(YOUNG);
    file = readSettings(contentDir);
  }
  for (let look = 0; file.kind === 'text' && file.text !== known && look < LOOKS; look += 1) {
    const age = Date.now() - file.mtimeMs;
    if (age < 0 || age >= YOUNG) break;
    await sleep(YOUNG - age);
    file = readSettings(contentDir);
  }
  return file;
}

function gone(
  file: SettingsFile,
  { isBlank }: ParsedConfig,
  before: ParsedConfig | undefined,
  acceptsRemovals: boolean,
): Problem | undefined {
  if (!isBlank || before === undefined || before.isBlank || acceptsRemovals) return undefined;
  const what = file.kind === 'none' ? 'is gone' : 'is empty';
  return fault(0, `${what}. If that is meant: npm run press -- --allow-removals.`);
}

/** Half a file ends in the middle of a line where the whole one went on. */
function cutOff(text: string, known: string | undefined): Problem | undefined {
  const isCut =
    known !== undefined &&
    text.length < known.length &&
    known.startsWith(text) &&
    !text.endsWith('\n') &&
    known[text.length] !== '\n';
  if (!isCut || text === '') return undefined;
  const line = text.split('\n').length;
  return fault(
    line,
    'ends where the settings used before go on. If that is meant, end it with a line break.',
  );
}

/**
 * What cannot be used now and could before; for a new site only what decides about posts, and for one whose
 * earlier settings are not known, which may always have been so, only a file that cannot be used as a whole.
 */
function worse(
  { problems, unusable, fault: first }: ParsedConfig,
  before: ParsedConfig | undefined,
  isLive: boolean,
): Problem | undefined {
  if (before === undefined) return isLive ? unusable : first;
  const known = new Set(before.problems.map(({ message }) => message));
  return problems.find(({ code, message }) => code === 'CONFIG_INVALID' && !known.has(message));
}

function fault(line: number, message: string): Problem {
  return { path: SETTINGS_FILE, line, code: 'CONFIG_INVALID', message: `${SETTINGS_FILE} ${message}` };
}
