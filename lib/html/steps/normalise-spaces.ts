import type { Element, ElementContent } from 'hast';
import { UNPRINTABLE } from '../read-source';
import { attributeOf, type BodyParent, type BodyTree } from '../tree/body-tree';

/**
 * Takes out the runs of full-width and no-break spaces that old pages used for layout. A line end between
 * two Chinese characters is no space. Controls that character references brought in go as well. Code stays
 * as it is written.
 */
export function normaliseSpaces(tree: BodyTree): void {
  normaliseBelow(tree);
}

function normaliseBelow(parent: BodyParent): void {
  mergeTexts(parent);
  for (const child of parent.children) {
    if (child.type === 'text') {
      child.value = normalised(child.value);
    } else if (child.type === 'element') {
      if (child.tagName === 'img') cleanWords(child);
      if (child.tagName !== 'pre') normaliseBelow(child);
      else cleanCode(child, true);
    }
  }
}

/** Texts that earlier steps left side by side become one, as a parser would read them. */
function mergeTexts(parent: BodyParent): void {
  const { children } = parent;
  if (!children.some((child, index) => child.type === 'text' && children[index - 1]?.type === 'text')) return;
  const merged: ElementContent[] = [];
  for (const child of children) {
    const last = merged.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else merged.push(child);
  }
  parent.children = merged;
}

function normalised(value: string): string {
  if (!ODD.test(value)) return value;
  return value
    .replace(UNPRINTABLE, '')
    .replace(/\u200b/g, '')
    .replace(/\s+/g, (run: string, at: number, all: string) => {
      if (run === ' ' || run === '\u00a0' || run === '\u3000') return run;
      if (/[^ \t\n\r\f]/.test(run)) return ' ';
      if (!run.includes('\n')) return ' ';
      return isWithinChinese(all.charAt(at - 1), all.charAt(at + run.length)) ? '' : '\n';
    });
}

/** Anything normalised may change: two spaces together, line ends, controls, zero-width spaces. */
const ODD = /\s{2}|\n|[\0-\x08\x0b-\x1f\x7f-\x9f\u200b\ufeff\ufdd0-\ufdef\ufffe\uffff]/;

function isWithinChinese(before: string, after: string): boolean {
  if (CHINESE.test(before)) return CHINESE.test(after) || SHARED.test(after);
  return SHARED.test(before) && CHINESE.test(after);
}

/** Han characters and the punctuation set with them alone. */
const CHINESE = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Punctuation that other languages have as well: Chinese beside a Chinese character only. */
const SHARED = /[“”‘’…—]/;

/** A line end right after `<pre>` is not part of the code, to a parser. */
function cleanCode(parent: BodyParent, atStart: boolean): void {
  mergeTexts(parent);
  parent.children.forEach((child, index) => {
    if (child.type === 'text') {
      const code = child.value.replace(UNPRINTABLE, '');
      child.value = atStart && index === 0 ? code.replace(/^\n+/, '') : code;
    } else if (child.type === 'element') cleanCode(child, false);
  });
}

/** `alt` and `title` are text as well. */
function cleanWords(picture: Element): void {
  for (const name of ['alt', 'title']) {
    const words = attributeOf(picture, name);
    if (words !== undefined)
      picture.properties[name] = words.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim();
  }
}
