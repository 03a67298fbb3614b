import { Random } from './random';

/** Which story a post tells: the same one as another post, or one of its own. */
export interface CarriedStory {
  /** Index of the post that told it first. */
  readonly first: number;
  /** 0 for that post, 1 for the next source that carries it, up to 3. */
  readonly carrier: number;
  /** Whether further sources carry it. */
  readonly shared: boolean;
}

const blockLength = 50;
const longestGap = 12;

/** Finds the story of a post. In three of four blocks of 50 posts, two to four sources carry one story. */
export function carriedStory(index: number, seed: number): CarriedStory {
  const block = Math.floor(index / blockLength);
  const random = new Random(seed, 'carried', block);
  const own = { first: index, carrier: 0, shared: false };
  if (!random.chance(0.75)) return own;
  const carriers = random.between(2, 4);
  const first = block * blockLength + random.between(0, blockLength - 1 - 3 * longestGap);
  let position = first;
  for (let carrier = 0; carrier < carriers; carrier += 1) {
    if (position === index) return { first, carrier, shared: true };
    position += random.between(1, longestGap);
  }
  return own;
}
