import type { ChinaTime } from './china-time';
import type { PostShape } from './post-shape';

/** Serial numbers run through all eight-digit numbers in leaps before one occurs again. */
const leap = 48_271;
const serials = 100_000_000;

/** Id as it stands in file name and original link: `NW202203152308495535`, or digits only for a flash. */
export function postId(index: number, seed: number, published: ChinaTime, shape: PostShape): string {
  const day = published.date.replaceAll('-', '');
  const serial = String((index * leap + (seed % serials)) % serials).padStart(8, '0');
  return shape === 'flash' || shape === 'note' ? `${day}22${serial}` : `NW${day}23${serial}`;
}
