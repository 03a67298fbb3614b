/** Draws, and after how many of them the evidence is looked at. */
const DRAWS = 256;
const LOOK_EVERY = 32;
/** One in ten billion looks is mistaken: the logarithm of that. */
const CERTAINTY = 10 * Math.LN10;

/**
 * Whether more than `limit` of some items are what `holds` says, told from a few of them that are drawn by chance (the
 * same for the same number of items). True is as good as certain: were there no more, so many of those drawn would not
 * have been found once in a billion times (Chernoff's bound for draws with replacement). False says nothing.
 */
export function isSurelyMore<Item>(
  items: readonly Item[],
  limit: number,
  holds: (item: Item) => boolean,
): boolean {
  const share = limit / items.length;
  if (DRAWS * divergence(1, share) <= CERTAINTY) return false;
  let state = items.length;
  let hits = 0;
  for (let draws = 1; draws <= DRAWS; draws += 1) {
    // The generator of Numerical Recipes; its high bits are the good ones.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const item = items[Math.floor((state / 2 ** 32) * items.length)] as Item;
    if (holds(item)) hits += 1;
    if (draws % LOOK_EVERY === 0 && draws * divergence(hits / draws, share) > CERTAINTY) return true;
  }
  return false;
}

/** How far a share that was seen is above an assumed one (Kullback and Leibler); 0 when it is not. */
function divergence(seen: number, assumed: number): number {
  if (seen <= assumed) return 0;
  const rest = seen === 1 ? 0 : (1 - seen) * Math.log((1 - seen) / (1 - assumed));
  return seen * Math.log(seen / assumed) + rest;
}
