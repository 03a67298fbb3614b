import { archive } from './archive';

/** One of the files into which all posts are divided. */
interface PostFile {
  /** Counted from 1, the oldest posts. */
  readonly number: number;
  /** When its newest post was published, in epoch seconds. */
  readonly newest: number | undefined;
}

/**
 * The files into which all posts are divided.
 *
 * @param size most posts in a file
 */
export async function listPostFiles(size: number): Promise<readonly PostFile[]> {
  const { directory } = archive();
  return Array.from({ length: directory.fileCount(size) }, (_, index) => ({
    number: index + 1,
    newest: directory.fileNewest(index + 1, size),
  }));
}
