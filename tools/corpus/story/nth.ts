/** Item at a position, starting over at the end of the list; throws on an empty list. */
export function nth<Item>(items: readonly Item[], position: number): Item {
  const item = items[position % items.length];
  if (item === undefined) throw new RangeError('There is no item in an empty list.');
  return item;
}
