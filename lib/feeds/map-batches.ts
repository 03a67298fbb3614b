/** Batches with each of their members turned into something else, as they are asked for. */
export function* mapBatches<From, To>(
  batches: Iterable<readonly From[]>,
  turn: (member: From) => To,
): Generator<readonly To[]> {
  for (const batch of batches) yield batch.map(turn);
}
