import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** Lets a folder show the posts of another without a copy. */
export function linkPosts(content: string, as: string): void {
  rmSync(as, { force: true });
  symlinkSync(join(content, '_posts'), as);
}
