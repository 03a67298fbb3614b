import { isDigitUnit } from './html-units';

/** Commas between digits of folded text; the second one is written for full-width ones. */
export const COMMA = 0x2c;
export const WIDE_COMMA = 0x066c;
const SPACE = 0x20;
const ZERO = 0x30;

/**
 * The commas that part thousands (1,234,567), of all that stand between two digits. The others, as in lists (1,2,3),
 * are made spaces. A list of numbers of three digits cannot be told from one number, and is one.
 *
 * @param commas their places among the units, in order
 */
export function partThousands(units: Uint16Array, length: number, commas: readonly number[]): number[] {
  const gone: number[] = [];
  for (let next = 0; next < commas.length;) {
    let start = commas[next] ?? 0;
    let end = start + 1;
    while (start > 0 && isDigitUnit(units[start - 1] ?? 0)) start -= 1;
    while (end < length && isOfNumber(units[end] ?? 0)) end += 1;
    const places: number[] = [];
    for (; (commas[next] ?? end) < end; next += 1) places.push(commas[next] ?? 0);
    // One number has one kind of comma: behind 1,234 a full-width one ends a clause.
    const isMixed = new Set(places.map((place) => units[place])).size > 1;
    const bounds = isMixed ? places.filter((place) => units[place] === WIDE_COMMA) : [];
    let from = start;
    let at = 0;
    for (const to of [...bounds, end]) {
      const inside: number[] = [];
      for (; (places[at] ?? to) < to; at += 1) inside.push(places[at] ?? 0);
      const isNumber = arePartingThousands(units, from, to, inside);
      for (const place of inside) {
        if (isNumber) gone.push(place);
        else units[place] = SPACE;
      }
      if (to < end) {
        units[to] = SPACE;
        at += 1;
      }
      from = to + 1;
    }
  }
  return gone;
}

/** One to three digits that do not begin with 0, then a comma before every three. */
function arePartingThousands(
  units: Uint16Array,
  start: number,
  end: number,
  commas: readonly number[],
): boolean {
  const first = (commas[0] ?? end) - start;
  if (units[start] === ZERO || first < 1 || first > 3) return false;
  return commas.every((place, index) => (commas[index + 1] ?? end) - place === 4);
}

function isOfNumber(unit: number): boolean {
  return isDigitUnit(unit) || unit === COMMA || unit === WIDE_COMMA;
}
