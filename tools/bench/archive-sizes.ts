import { UsageError } from '@/tools/corpus/usage-error';
import { wholeNumber } from '@/tools/corpus/whole-number';

/** Numbers of posts, out of `--posts N` or `--sizes N,N`; 10,000 where neither is given. */
export function archiveSizes(posts: string | undefined, sizes: string | undefined): number[] {
  if (posts !== undefined && sizes !== undefined)
    throw new UsageError('--posts is one size and --sizes are several: give one of them');
  const name = posts === undefined ? 'sizes' : 'posts';
  return (sizes ?? posts ?? '10000').split(',').map((size) => wholeNumber(name, size, 20, 10_000_000));
}
