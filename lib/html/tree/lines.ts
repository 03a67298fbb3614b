import type { ElementContent } from 'hast';
import { text, textOf, isBlock, element, isBlank } from './body-tree';

/** Inline content only: what blocks hold, with a space where one ends; tables and lists as their words. */
export function inOneLine(children: readonly ElementContent[]): ElementContent[] {
  if (!children.some(isBlock)) return [...children];
  const result: ElementContent[] = [];
  for (const child of children) {
    if (!isBlock(child)) {
      result.push(child);
    } else if (child.type !== 'element' || WORDS_ONLY.has(child.tagName)) {
      result.push(text(` ${textOf(child).replace(/\s+/g, ' ')} `));
    } else result.push(text(' '), ...inOneLine(child.children), text(' '));
  }
  return result;
}

const WORDS_ONLY: ReadonlySet<string> = new Set('table ul ol dl hr'.split(' '));

/**
 * Inline content and blocks as blocks only: each run of inline content becomes a paragraph, blank runs go.
 */
export function inParagraphs(children: readonly ElementContent[]): ElementContent[] {
  const result: ElementContent[] = [];
  let run: ElementContent[] = [];
  const endRun = (): void => {
    if (!run.every(isBlank)) result.push(element('p', {}, run));
    run = [];
  };
  for (const child of children) {
    if (isBlock(child)) {
      endRun();
      result.push(child);
    } else run.push(child);
  }
  endRun();
  return result;
}
