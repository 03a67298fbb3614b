import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of some posts of a folder, evenly over their names. */
export function someTexts(content: string, most: number): string[] {
  const folder = join(content, '_posts');
  const names = readdirSync(folder).sort();
  const step = Math.max(1, Math.floor(names.length / most));
  return names
    .filter((_, index) => index % step === 0)
    .slice(0, most)
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
