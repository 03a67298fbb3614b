import { LIMITS } from '../limits';

/**
 * Takes the attributes from start tags longer than LIMITS.tagLength: pictures carried along as
 * `data:` URLs, and floods of attributes, on which an HTML parser spends quadratic time.
 */
export function shortenTags(source: string): string {
  if (source.length <= LIMITS.tagLength) return source;
  let result = '';
  let kept = 0;
  TAG_START.lastIndex = 0;
  for (let match = TAG_START.exec(source); match !== null; match = TAG_START.exec(source)) {
    const end = tagEnd(source, TAG_START.lastIndex);
    if (end - match.index > LIMITS.tagLength) {
      result += `${source.slice(kept, TAG_START.lastIndex)}>`;
      kept = end;
    }
    TAG_START.lastIndex = end;
  }
  return result + source.slice(kept);
}

const TAG_START = /<[a-z][^\s/>]*/gi;

/** Index after the `>` that ends a tag; one inside a quoted attribute value does not end it. */
function tagEnd(source: string, from: number): number {
  let quote = '';
  let afterEquals = false;
  for (let index = from; index < source.length; index += 1) {
    const character = source.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
      continue;
    }
    if (character === '>') return index + 1;
    if (afterEquals && (character === '"' || character === "'")) quote = character;
    afterEquals = character === '=' || (afterEquals && (character === ' ' || character === '\n'));
  }
  return source.length;
}
