import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PressReport } from '@/lib/model/press-report';
import { press } from '@/lib/press/press';
import { compareSites, type SiteComparison } from './compare/compare-sites';
import { dumpPosts } from './jekyll/dump-posts';
import { readJekyllDump, type JekyllDump } from './jekyll/jekyll-dump';
import type { ConformanceCommand } from './parse-arguments';
import { readArchive } from './read-archive';
import { sharedSettings } from './site-settings';
import { stageSite } from './stage-site';

export interface Conformance {
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
