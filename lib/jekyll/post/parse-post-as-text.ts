import type { Problem } from '@/lib/model/problem';
import type { RawPost } from '@/lib/model/raw-post';
import { decodeText } from '../front-matter/decode-text';
import { problemNotes } from '../problems';
import { readPost, type PostFile } from './read-post';
import type { SiteConfig } from '../config/site-config';

/**
 * A post without anything that may take long: its Liquid stays as it is written, and without front matter so does
 * all of the file.
 *
 * @param withFrontMatter whether front matter is read; else only the name of the file says what the post is
 */
export function parsePostAsText(
  input: PostFile,
  config: SiteConfig,
  withFrontMatter: boolean,
): { readonly post: RawPost | undefined; readonly problems: readonly Problem[] } {
  const { note, problems } = problemNotes(input.path);
  if (withFrontMatter) return { post: readPost(input, config, note).post, problems };
  const { post } = readPost({ path: input.path, bytes: new Uint8Array() }, config, () => undefined);
  return { post: post && { ...post, body: decodeText(input.bytes, note) }, problems };
}
