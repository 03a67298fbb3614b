import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readVectors } from './read-vectors';
import { NEIGHBOURS, PLAIN_POST, vectorPosts } from './vector-posts';

/** Writes a content folder with a post for every vector in every format; what was there is removed. */
export function writeVectorSite(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, '_posts'), { recursive: true });
  writeFileSync(join(folder, '_config.yml'), 'lang: zh-CN\ntitle: 试验场\ntimezone: Asia/Shanghai\n');
  const posts = vectorPosts(readVectors().flatMap(({ vectors }) => vectors));
  for (const { file, text } of [PLAIN_POST, ...NEIGHBOURS, ...posts]) writeFileSync(join(folder, file), text);
}
