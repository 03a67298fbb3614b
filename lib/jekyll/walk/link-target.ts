import { realpathSync, statSync, type Stats } from 'node:fs';
import { relative, sep } from 'node:path';

/** Folders whose files are sources of posts. */
const POSTS_FOLDER = /^_(?:posts|drafts)$/;

/**
 * Why a symbolic link of the content folder is not followed: it leads out of the folder, to something hidden, to the
 * settings, or back to a folder that it lies in. Sources of posts are followed to from among posts only: elsewhere
 * they would be served as they are written. Both paths are absolute, links resolved.
 *
 * @param from folder that the link lies in; undefined where no circle can be
 * @param amongPosts whether what the link stands for is a post, or a folder of posts
 * @returns the rest of a sentence that begins with “The link”; undefined for a link that may be followed
 */
export function linkFault(
  root: string,
  target: string,
  from: string | undefined,
  amongPosts: boolean,
): string | undefined {
  const isIn = (folder: string, path: string) => path === folder || path.startsWith(folder + sep);
  if (!isIn(root, target)) return 'leads out of the content folder';
  if (isIn(target, from ?? root)) return 'leads back to a folder that it is in';
  const names = relative(root, target).split(sep);
  if (names.some((name) => name.startsWith('.'))) return 'leads to something hidden';
  if (names.length === 1 && /^_config\./i.test(names[0] ?? '')) return 'leads to the settings';
  if (!amongPosts && names.some((name) => POSTS_FOLDER.test(name))) return 'leads to the sources of posts';
  return undefined;
}

/** What a link leads to, or why it is not followed. */
export type FollowedLink = { readonly target: string; readonly stats: Stats } | { readonly fault: string };

/**
 * Follows a symbolic link as far as `linkFault` allows.
 *
 * @param root absolute, links resolved
 * @param folder absolute path of the folder that holds the link
 */
export function followLink(root: string, folder: string, name: string, amongPosts: boolean): FollowedLink {
  try {
    const target = realpathSync.native(`${folder}/${name}`);
    const fault = linkFault(root, target, realpathSync.native(folder), amongPosts);
    return fault === undefined ? { target, stats: statSync(target) } : { fault };
  } catch {
    return { fault: 'leads nowhere' };
  }
}
