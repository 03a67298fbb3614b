import { foldText } from './fold-text';
import { textOfHtml } from './text-of-html';

/** The folded text of a prepared body. */
export function foldHtml(html: string): string {
  return foldText(textOfHtml(html));
}
