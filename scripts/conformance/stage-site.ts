import { existsSync } from 'node:fs';
import { cp, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { UsageError } from '@/scripts/corpus/usage-error';

const LEFT_BEHIND = new Set([
  '.git',
  'node_modules',
  '_site',
  '.jekyll-cache',
  '.jekyll-metadata',
  '.sass-cache',
]);

/**
 * Copies a site into a folder of our own and asks there for the Jekyll that is compared with: 4.x. A
 * site that has `broadsheet:` settings keeps them as they are.
 *
 * @throws UsageError when `dir` is not the folder of a site
 */
export async function stageSite(dir: string, to: string): Promise<void> {
  const found = await stat(dir).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`${dir} is not a folder: name the folder of a Jekyll site`);
  await cp(dir, to, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path === dir || !LEFT_BEHIND.has(basename(path)),
  });
  const config = join(to, '_config.yml');
  const text = existsSync(config) ? await readFile(config, 'utf8') : '';
  if (!/^broadsheet:/m.test(text)) await writeFile(config, `${text}\nbroadsheet: { profile: 4 }\n`);
}
