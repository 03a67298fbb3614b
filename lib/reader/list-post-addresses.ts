import type { PostAddress } from '@/lib/archive/read/archive-directory';
import { archive } from './archive';

/**
 * The posts of one of the files into which all are divided, oldest first, in batches that are read as they are asked
 * for; undefined when there is no such file.
 *
 * @param number of the file, counted from 1, the oldest posts
 * @param size most posts in a file
 */
export function listPostAddresses(
  number: number,
  size: number,
): Generator<readonly PostAddress[]> | undefined {
  const { directory } = archive();
  return number > directory.fileCount(size) ? undefined : directory.file(number, size);
}
