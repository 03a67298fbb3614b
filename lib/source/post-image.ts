import { textsOf } from './field';
import { isPlainMapping } from './plain-value';
import type { PostFields } from './post-fields';
import type { NoteProblem } from './problem-notes';

/**
 * `image` as written, or its `path` (jekyll-seo-tag): a path or an http(s) URL, nothing else. A path from
 * the root gets `baseurl`, unless it has it.
 */
export function postImage(fields: PostFields, baseurl: string, note: NoteProblem): string | undefined {
  const entry = fields.get('image');
  const value = isPlainMapping(entry?.value) ? (entry.value['path'] ?? entry.value['url']) : entry?.value;
  const text = textsOf(value)[0]?.trim();
  if (text === undefined || text === '') return undefined;

  if (/^https?:\/\//i.test(text)) return text;
  if (!/^[^/?#]*:|[\u0000-\u001f]/.test(text)) {
    return /^\/(?!\/)/.test(text) && !text.startsWith(`${baseurl}/`) ? baseurl + text : text;
  }
  note(
    'IMAGE_REJECTED',
    entry?.line ?? 0,
    `image: ${text.slice(0, 60)} is neither a path nor an http(s) URL.`,
  );
  return undefined;
}
