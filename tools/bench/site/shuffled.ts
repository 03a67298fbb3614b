import { Random } from '@/tools/corpus/random';

/** The items in an order that looks random and is the same each time. */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = new Random(1, 'order', 0);
  return items
    .map((item) => ({ item, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
