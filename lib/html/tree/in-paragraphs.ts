import type { ElementContent } from 'hast';
import { element } from './element';
import { isBlank } from './is-blank';
import { isBlock } from './is-block';

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
