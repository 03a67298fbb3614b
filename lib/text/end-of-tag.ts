import { MARKUP_UNIT } from './markup-unit';
import { unitAt } from './unit-at';

/** Behind the bracket that closes a tag, in code units or in bytes of UTF-8; undefined when there is none. */
export function endOfTag(html: Uint8Array | Uint16Array, start: number): number | undefined {
  for (let index = start; index < html.length; index += 1) {
    const unit = unitAt(html, index);
    if (unit === MARKUP_UNIT.tagEnd) return index + 1;
    if (unit === MARKUP_UNIT.tagStart) return undefined;
    if (unit === MARKUP_UNIT.quote) {
      index = html.indexOf(MARKUP_UNIT.quote, index + 1);
      if (index < 0) return undefined;
    }
  }
  return undefined;
}
