import { lstatSync, opendirSync, type Dirent, type Stats } from 'node:fs';
import type { ProblemCode } from '../problems';
import { globPattern } from '../config/glob-pattern';
import type { SiteConfig } from '../config/site-config';
import { followLink } from './link-target';

/** The entries of one folder that can be read, sorted by name. */
export interface FolderEntries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
  /** Those of `folders` that are symbolic links. */
  readonly linked: ReadonlySet<string>;
}

const UNUSABLE_NAME = /[\u0000-\u001f\u007f\ufffd]/;

/** What a walk knows while it reads a folder. */
interface FolderContext {
  /** Absolute, links resolved. */
  readonly root: string;
  /** Absolute path of the folder to read. */
  readonly folder: string;
  /** Whether the entry of that name is a post or a folder of posts, so that a link may lead to one. */
  readonly isAmongPosts: (name: string) => boolean;
  /** Looks at the entry of this name alone. */
  readonly only?: string | undefined;
  /** Whether an entry is passed over without a word. */
  readonly isSkipped: (name: string, isFolder: boolean) => boolean;
  /** Notes a problem of the entry of that name. */
  readonly note: (name: string, code: ProblemCode, message: string) => void;
}

/**
 * Lists a folder without opening or looking at its regular files. Symbolic links count as what they
 * lead to, where they may be followed. Everything else (pipes, devices, dead links, names
 * that are no text) is noted and left out, so that nothing can block a reader.
 */
export function readFolder(context: FolderContext): FolderEntries {
  const files: string[] = [];
  const folders: string[] = [];
  const linked = new Set<string>();
  for (const [name, entry] of entriesOf(context)) {
    const isLink = entry.isSymbolicLink();
    if (context.isSkipped(name, isLink || entry.isDirectory())) continue;
    if (UNUSABLE_NAME.test(name)) {
      context.note(
        name,
        'FILE_NAME_INVALID',
        'The name holds characters that no URL can have. It is left out.',
      );
      continue;
    }
    const found = isLink ? targetOf(context, name) : entry;
    if (found === undefined) continue;
    if (found.isFile()) files.push(name);
    else if (!found.isDirectory()) {
      context.note(name, 'FILE_NOT_REGULAR', 'It is neither a file nor a folder. It is left out.');
    } else {
      folders.push(name);
      if (isLink) linked.add(name);
    }
  }
  return { files: files.sort(), folders: folders.sort(), linked };
}

/** Streams, so that a folder of a million files costs no more than their names. */
function* entriesOf({ folder, only }: FolderContext): Generator<[string, Dirent | Stats]> {
  if (only !== undefined) {
    const stats = lstatSync(`${folder}/${only}`, { throwIfNoEntry: false });
    if (stats !== undefined) yield [only, stats];
    return;
  }
  const handle = opendirSync(folder, { bufferSize: 1024 });
  try {
    for (let entry = handle.readSync(); entry !== null; entry = handle.readSync()) yield [entry.name, entry];
  } finally {
    handle.closeSync();
  }
}

function targetOf({ root, folder, isAmongPosts, note }: FolderContext, name: string): Stats | undefined {
  const followed = followLink(root, folder, name, isAmongPosts(name));
  if ('stats' in followed) return followed.stats;
  note(name, 'SYMLINK_OUTSIDE', `The link ${followed.fault}. It is left out.`);
  return undefined;
}

/** Decides which entries of a folder Jekyll does not see. */
export type EntryFilter = (folder: string, name: string, isFolder: boolean) => boolean;

type Matches = (path: string, isFolder: boolean) => boolean;

/**
 * Jekyll's `EntryFilter`: left out is what `exclude` names, what begins with `.`, `_`, `#` or `~` and what
 * ends with `~`, unless `include` names it. A pattern names a path, all that begins like it, and what
 * it matches as a file name pattern in which `*` crosses slashes.
 *
 * @returns a function that says whether to leave out `name`, an entry of `folder` (empty, or a path)
 */
export function entryFilter({ include, exclude }: Pick<SiteConfig, 'include' | 'exclude'>): EntryFilter {
  const isIncluded = anyOf(include);
  const isExcluded = anyOf(exclude.filter((pattern) => !include.includes(pattern)));
  return (folder, name, isFolder) => {
    const isSpecial = /^[._#~]|~$/.test(name);
    if (!isSpecial && !isExcluded(folder === '' ? name : `${folder}/${name}`, isFolder)) return false;
    return !isIncluded(name, isFolder);
  };
}

function anyOf(patterns: readonly string[]): Matches {
  const names = patterns.map((pattern) => pattern.replace(/^\/+/, '')).filter((pattern) => pattern !== '');
  const globs = names.filter((name) => /[*?[\\]/.test(name)).map((glob) => globPattern(glob, 'any'));
  return (path, isFolder) =>
    names.some((name) => path.startsWith(name) || (isFolder && name === `${path}/`)) ||
    globs.some((glob) => glob.test(path));
}
