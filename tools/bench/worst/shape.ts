import type { PostFile } from '@/lib/jekyll/post/read-post';

/** Where in a post the text of a shape stands. */
export type Place = keyof typeof PLACES;

/** A text that is one piece over and over. */
export interface Shape {
  readonly place: Place;
  readonly before: string;
  readonly unit: string;
  readonly after: string;
}

interface Placed {
  readonly extension: 'md' | 'html';
  readonly full?: boolean;
  readonly write: (text: string) => string;
}

const HEAD = '---\ntitle: 一\ndate: 2026-01-02\n';

/** Everywhere that a file may hold a text of any length. */
const PLACES = {
  markdown: { extension: 'md', write: (text) => `${HEAD}---\n${text}\n` },
  html: { extension: 'html', write: (text) => `${HEAD}---\n<p>${text}\n` },
  template: { extension: 'md', full: true, write: (text) => `${HEAD}---\n${text}\n` },
  'front matter': { extension: 'md', write: (text) => `${HEAD}${text}\n---\n正文。\n` },
  'open front matter': { extension: 'md', write: (text) => `---\n${text}` },
  title: { extension: 'md', write: (text) => `---\ntitle: ${text}\n---\n正文。\n` },
  fields: {
    extension: 'md',
    write: (text) =>
      `${HEAD}${KEYS.map((key) => `${key}: ${text.slice(0, Math.ceil(text.length / KEYS.length))}\n`).join('')}---\n正文。\n`,
  },
} as const satisfies Record<string, Placed>;

const KEYS = [
  'date',
  'categories',
  'tags',
  'permalink',
  'image',
  'redirect_from',
  'redirect_to',
  'description',
  'slug',
  'lang',
];

/** Just below what the Markdown engine is given, about as many elements as a body may have, all of a body. */
const BODY = { large: 100_000, bounds: [195_000, 400_000, 1_000_000] };
/** Front matter is never longer. */
const HEADS = { large: 30_000, bounds: [32_000] };

/** Characters that are measured: many, and where the bounds of a post lie. */
export const SIZES: Readonly<Record<Place, { readonly large: number; readonly bounds: readonly number[] }>> =
  {
    markdown: BODY,
    html: BODY,
    template: BODY,
    'front matter': HEADS,
    'open front matter': BODY,
    title: HEADS,
    fields: HEADS,
  };

/** A post that holds at least so many characters of the shape. */
export function postOf(
  { place, before, unit, after }: Shape,
  length: number,
): PostFile & { readonly full: boolean } {
  const { extension, write, ...rest }: Placed = PLACES[place];
  const text = write(before + unit.repeat(Math.ceil(length / unit.length)) + after);
  return { path: `_posts/2026-01-02-shape.${extension}`, bytes: Buffer.from(text), full: rest.full ?? false };
}

/** How a shape is written down. */
export function nameOf({ place, before, unit, after }: Shape): string {
  const [head, middle, tail] = [before, unit, after].map((text) => JSON.stringify(text));
  return `${place}: ${before === '' ? '' : `${head} + `}${middle} × n${after === '' ? '' : ` + ${tail}`}`;
}
