import type { Problem } from '@/lib/model/problem';
import type { RawPost } from '@/lib/model/raw-post';
import { readLiquid } from '../liquid/read-liquid';
import type { SiteFiles } from '../liquid/site-files';
import { problemNotes } from '../problems';
import { readPost, type PostFile } from './read-post';
import type { SiteConfig } from '../config/site-config';

/** A post ready for its body to be prepared. */
export interface ParsedPost {
  /** Undefined for a file that is no post. */
  readonly post: RawPost | undefined;
  readonly problems: readonly Problem[];
  /** True when the body holds what other files of the site say, such as another post's URL. */
  readonly refersToOthers: boolean;
}

/**
 * Reads one file as a post by Jekyll's rules, then its Liquid. Total: whatever the bytes are, the result is a
 * post with all the text there is, and the problems named.
 *
 * @param files the rest of the site; without it, links to other posts stay as they are written
 */
export function parsePost(input: PostFile, config: SiteConfig, files?: SiteFiles): ParsedPost {
  const { note, problems } = problemNotes(input.path);
  const { post, fields } = readPost(input, config, note);
  if (post === undefined || !/\{[{%]/.test(post.body)) return { post, problems, refersToOthers: false };
  const { body, refersToOthers } = readLiquid({ post, fields, config, files, note });
  return { post: { ...post, body }, problems, refersToOthers };
}
