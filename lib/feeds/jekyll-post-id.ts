import { encodeSegment } from '@/lib/site/encode-segment';
import type { SitePath } from '@/lib/site/routes';

const DATE = /^\d{2,4}-\d{1,2}-\d{1,2}-/;

/**
 * `post.id` of Jekyll (`Document#id`), of which jekyll-feed made entry ids: the folder of the URL and the slug of
 * the file, without the URL's ending. A `slug` of the front matter, which Jekyll would take instead, is not kept in
 * the archive.
 *
 * @param path the post's file in the content folder
 * @param permalink percent-encoded
 */
export function jekyllPostId({
  path,
  permalink,
}: {
  readonly path: string;
  readonly permalink: string;
}): SitePath {
  const folder = permalink.replace(/\/$/, '').replace(/[^/]*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/(?<=.)\.[^.]*$/, '');
  const slug = name.replace(DATE, '').replace(/^-+(?=.)/, '');
  return `/${folder.replace(/^\/+/, '')}${encodeSegment(slug.replace(/\p{Cs}/gu, '\ufffd').normalize('NFC'))}`;
}
