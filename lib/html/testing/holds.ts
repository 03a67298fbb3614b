import fc from 'fast-check';

/** Cases of each property: a few in every run of the tests, as many as one likes by hand. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 300);

/** Where the cases begin; a seed with which a property once failed is kept. */
const SEEDS = [20260305, -1464487157, 1];

/** Milliseconds that all cases of a property may take. */
export const PROPERTY_TIMEOUT = 60_000 + RUNS * 100;

/**
 * Asserts that a property holds for PROPERTY_RUNS cases, 300 unless set, always the same ones.
 *
 * @param examples Cases with which it once failed, tried first.
 */
export function holds<Values>(property: fc.IProperty<Values>, examples: Values[] = []): void {
  for (const [index, seed] of SEEDS.entries()) {
    const numRuns = Math.ceil(RUNS / SEEDS.length) + (index === 0 ? examples.length : 0);
    fc.assert(property, { seed, numRuns, examples: index === 0 ? examples : [] });
  }
}
