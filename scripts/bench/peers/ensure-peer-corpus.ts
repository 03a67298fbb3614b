import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchSite } from '../site/bench-site';
import { peerPost } from './peer-post';

/** Copies a corpus into a folder whose posts every peer can read, unless they are there. */
export function ensurePeerCorpus(from: BenchSite, content: string): void {
  const posts = join(content, '_posts');
  mkdirSync(posts, { recursive: true });
  if (readdirSync(posts).length === from.posts) return;
  rmSync(posts, { recursive: true });
  mkdirSync(posts);
  copyFileSync(join(from.content, '_config.yml'), join(content, '_config.yml'));
  for (const name of readdirSync(join(from.content, '_posts'))) {
    const post = peerPost({ name, text: readFileSync(join(from.content, '_posts', name), 'utf8') });
    writeFileSync(join(posts, post.name), post.text);
  }
}
