import { globPattern } from './glob-pattern';
import type { SiteConfig } from './site-config';

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
