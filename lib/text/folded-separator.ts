import { FOLDED } from './folded-unit';
import { separatorOf } from './text-of-html';

/** What a tag becomes in folded text: nothing, a space or the end of a line. */
export function foldedSeparator(name: string): number {
  const separator = separatorOf(name);
  if (separator === '') return FOLDED.nothing;
  return separator === '\n' ? FOLDED.lineFeed : FOLDED.space;
}
