import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, cp, readFile, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, basename } from 'node:path';
import type { PressReport } from '@/lib/model/problem';
import { press } from '@/lib/press/press';
import { compareSites, type SiteComparison } from './compare/compare-sites';
import { dumpPosts } from './jekyll/dump-posts';
import { readJekyllDump, type JekyllDump } from './jekyll/jekyll-dump';
import { UsageError } from '@/tools/corpus/usage-error';
import type { ConformanceCommand } from './parse-arguments';
import { readArchive } from './read-archive';

const LEFT_BEHIND = new Set([
  '.git',
  'node_modules',
  '_site',
  '.jekyll-cache',
  '.jekyll-metadata',
  '.sass-cache',
]);

interface Conformance {
  readonly dump: JekyllDump;
  readonly report: PressReport;
  readonly comparison: SiteComparison;
}

/**
 * Builds a copy of a site with Jekyll and with Broadsheet and compares the posts. The site's own folder
 * is only read.
 */
export async function runConformance(command: ConformanceCommand): Promise<Conformance> {
  const work = await mkdtemp(join(tmpdir(), 'conformance-'));
  const source = join(work, 'site');
  const archive = join(work, 'archive.db');
  const out = command.dump ?? join(work, 'jekyll.jsonl');
  try {
    await stageSite(command.dir, source);
    if (!existsSync(out))
      await dumpPosts({ source, out, zone: command.zone, settings: sharedSettings(source) });
    const dump = readJekyllDump(out);
    const report = await press({ contentDir: source, archive });
    const site = readArchive(archive);
    try {
      return { dump, report, comparison: compareSites(dump, site) };
    } finally {
      site.close();
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/**
 * Settings that both builders need to mean the same. Broadsheet, like GitHub Pages, shows posts of the
 * future unless the site says otherwise; Jekyll on its own does not.
 */
function sharedSettings(source: string): Record<string, unknown> {
  const file = join(source, '_config.yml');
  const config = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^future[ \t]*:/m.test(config) ? {} : { future: true };
}

/**
 * Copies a site into a folder of our own and asks there for the Jekyll that is compared with: 4.x. A
 * site that has `broadsheet:` settings keeps them as they are.
 *
 * @throws UsageError when `dir` is not the folder of a site
 */
async function stageSite(dir: string, to: string): Promise<void> {
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
