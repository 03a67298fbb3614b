import { cleanLine } from './title';
import { decodeText } from '../front-matter/decode-text';
import { textOf } from '../front-matter/post-fields';
import { readFrontMatter } from '../front-matter/front-matter';

/** A page that a publisher made for a category: the name readers know it by. */
export interface CategoryPage {
  /** The category as posts write it. */
  readonly slug: string;
  readonly name: string;
  /** The file inside the content folder. */
  readonly path: string;
}

const LONGEST_NAME = 200;

/**
 * Reads `category/<slug>.html` with the front matter `layout: category`, `title` and `category` (the file
 * name where it is missing). Undefined for any other page and for one without a title.
 */
export function parseCategoryPage(input: {
  readonly path: string;
  readonly bytes: Uint8Array;
}): CategoryPage | undefined {
  const { entries } = readFrontMatter(decodeText(input.bytes, ignore), ignore);
  if (textOf(entries.get('layout'))?.trim() !== 'category') return undefined;
  const fileName = input.path.slice(input.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
  const slug = cleanLine(textOf(entries.get('category')) ?? fileName, LONGEST_NAME);
  const name = cleanLine(textOf(entries.get('title')) ?? '', LONGEST_NAME);
  return slug === '' || name === '' ? undefined : { slug, name, path: input.path };
}

/** A category page is optional; what is wrong with one leaves the category's name as it was. */
function ignore(): void {}
