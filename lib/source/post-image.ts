import { textsOf } from './field';
import { isPlainMapping } from './plain-value';
import type { PostFields } from './post-fields';
import type { NoteProblem } from './problem-notes';

/** `image` as written, or its `path` (jekyll-seo-tag): a path or an http(s) URL, nothing else. */
export function postImage(fields: PostFields, note: NoteProblem): string | undefined {
  const entry = fields.get('image');
  const value = isPlainMapping(entry?.value) ? (entry.value['path'] ?? entry.value['url']) : entry?.value;
  const text = textsOf(value)[0]?.trim();
  if (text === undefined || text === '') return undefined;

  if (/^https?:\/\//i.test(text) || !/^[^/?#]*:|[\u0000-\u001f]/.test(text)) return text;
  note(
    'IMAGE_REJECTED',
    entry?.line ?? 0,
    `image: ${text.slice(0, 60)} is neither a path nor an http(s) URL.`,
  );
  return undefined;
}
