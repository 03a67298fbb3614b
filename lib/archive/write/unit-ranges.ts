import type { PostColumns } from './post-columns';
import type { UnitRange } from './unit-range';

const LAST_UNIT = 0xffff;
/** One post in so many is counted. */
const SAMPLED = 16;

/** The range of all first code units in stretches that about as many keys begin in. */
export function unitRanges({ short }: PostColumns, count: number): UnitRange[] {
  const counts = new Uint32Array(LAST_UNIT + 1);
  let total = 0;
  for (let position = 0; position < short.length; position += SAMPLED) {
    for (const key of short[position] ?? []) {
      counts[key >>> 16] = (counts[key >>> 16] ?? 0) + 1;
      total += 1;
    }
  }
  const ranges: UnitRange[] = [];
  let [lowest, sum] = [0, 0];
  for (let unit = 0; unit < LAST_UNIT && ranges.length < count - 1; unit += 1) {
    sum += counts[unit] ?? 0;
    if (sum < (total * (ranges.length + 1)) / count) continue;
    ranges.push({ lowest, highest: unit });
    lowest = unit + 1;
  }
  return [...ranges, { lowest, highest: LAST_UNIT }];
}
