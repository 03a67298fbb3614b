/**
 * How properties are tried: a few hundred cases in every run of the tests, `PROPERTY_RUNS` of them by hand. The seed
 * is kept, so that a failure comes again; `PROPERTY_SEED` takes another.
 */
export const PROPERTY_RUNS = {
  numRuns: Number(process.env['PROPERTY_RUNS'] ?? 300),
  seed: Number(process.env['PROPERTY_SEED'] ?? 20_220_315),
};
