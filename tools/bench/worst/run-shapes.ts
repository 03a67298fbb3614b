import { allShapes } from './all-shapes';
import { KNOWN_SHAPES } from './known-shapes';
import { type FoundShape, ShapeSearch } from './shape-search';
import { nameOf } from './shape';

export interface ShapesCommand {
  /** Only what was made from files or libraries whose name holds this. */
  readonly from: string;
  /** Looks at one shape in so many. */
  readonly every: number;
}

/**
 * Looks for posts that take more than linear time: texts of one piece over and over, the pieces taken from every pattern
 * that sees a post. Says each that is found as soon as it is, and where its time goes.
 *
 * @returns how many were found
 */
export async function runShapes({ from: wanted, every }: ShapesCommand): Promise<number> {
  const search = new ShapeSearch();
  process.once('exit', () => search.stop());
  let [met, looked, found] = [0, 0, 0];
  const look = async (from: string, shape: (typeof KNOWN_SHAPES)[number]): Promise<void> => {
    looked += 1;
    const one = await search.look(shape);
    if (one === undefined) return;
    found += 1;
    console.log(`${from}: ${lineOf(one)}`);
  };
  try {
    if (wanted === '') for (const shape of KNOWN_SHAPES) await look('known', shape);
    for (const { from, shapes } of allShapes()) {
      if (!from.includes(wanted)) continue;
      for (const shape of shapes) {
        met += 1;
        if (met % every === 0) await look(from, shape);
      }
    }
  } finally {
    search.stop();
  }
  console.log(`${looked} shapes, ${found} of them without a bound.`);
  return found;
}

function lineOf({ shape, why, where }: FoundShape): string {
  return `${nameOf(shape)}: ${why} (${where})`;
}
