/**
 * Moves labels apart that would cover each other, each as little as an even push allows.
 *
 * @param wanted places in pixels, in any order
 * @returns a place for each, in the same order
 */
export function spreadLabels(wanted: readonly number[], gap: number, lowest: number): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let free = -Infinity;
  for (const label of order) {
    label.place = Math.max(label.place, free);
    free = label.place + gap;
  }
  let limit = lowest;
  for (const label of order.reverse()) {
    label.place = Math.min(label.place, limit);
    limit = label.place - gap;
  }
  const places = new Array<number>(wanted.length);
  for (const { place, index } of order) places[index] = place;
  return places;
}
