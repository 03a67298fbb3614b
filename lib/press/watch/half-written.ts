import { basename, dirname } from 'node:path';
import { readContentFile } from '@/lib/jekyll/walk/read-content-file';
import { splitFrontMatter } from '@/lib/jekyll/front-matter/split';

/** A file this young, in milliseconds, may still be growing. */
const YOUNG = 1_000;
const HEAD_BYTES = 65_536;

/**
 * Says of a post that looks half-written when it will be old enough to be taken as it is: one
 * written a moment ago that is empty or whose front matter does not end yet.
 *
 * @param file absolute path
 * @param stamp what `stat` said of it
 * @param now epoch milliseconds
 * @returns epoch milliseconds; undefined for a file that can be pressed
 */
export function halfWrittenUntil(
  file: string,
  { size, mtimeMs }: { readonly size: number; readonly mtimeMs: number },
  now: number,
): number | undefined {
  const age = now - mtimeMs;
  if (age < 0 || age >= YOUNG) return undefined;
  if (size > 0 && splitFrontMatter(headOf(file)).kind !== 'unterminated') return undefined;
  return mtimeMs + YOUNG;
}

function headOf(file: string): string {
  try {
    return readContentFile(dirname(file), basename(file), HEAD_BYTES)
      .toString('utf8')
      .replace(/\r\n?/g, '\n');
  } catch {
    return '';
  }
}
