import Database from 'better-sqlite3';
import type { VectorPost } from './vector-posts';

/**
 * Puts bodies into an archive just as they were written, in place of what the press made of them: what a page
 * would show if nothing sanitised it.
 */
export function putRawBodies(archive: string, posts: readonly VectorPost[]): void {
  const database = new Database(archive);
  const put = database.prepare<[string, string]>(
    'UPDATE articles SET html = ? WHERE post_id = (SELECT id FROM posts WHERE path = ?)',
  );
  for (const { file, vector } of posts) {
    if (put.run(vector.payload, file).changes !== 1) throw new Error(`${file} is not in the archive.`);
  }
  database.close();
}
