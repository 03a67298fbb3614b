import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PressReport } from '@/lib/model/press-report';
import type { Problem } from '@/lib/model/problem';
import { parseSiteConfig, type SiteConfig } from '@/lib/source/site-config';
import { fingerprintOf } from './fingerprint';
import { FolderPress } from './folder-press';
import type { PressOptions } from './press';
import { openTarget, type PressTarget } from './press-target';
import { reportSummary } from './report-summary';
import { siteOf } from './site-of';

/** One press from start to end, by the only process that presses now. */
export async function runPress(options: PressOptions): Promise<PressReport> {
  const started = performance.now();
  const { config, problems } = await readConfig(options.contentDir);
  const target = openTarget(options.archive, fingerprintOf(config), options.full ?? false);
  let report;
  try {
    target.writer.begin();
    const folder = new FolderPress(options, config, target);
    await folder.press();
    report = settle(target, config, folder, problems, started);
    target.writer.commit();
  } catch (error) {
    target.writer.rollback();
    target.abandon(error);
    throw error;
  }
  await target.publish();
  return { ...report, seconds: secondsSince(started) };
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

async function readConfig(contentDir: string): Promise<{ config: SiteConfig; problems: readonly Problem[] }> {
  const text = await readFile(join(contentDir, '_config.yml'), 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  return parseSiteConfig(text);
}

/** Writes what is known of the whole, with the generation by which readers see that something changed. */
function settle(
  { writer, rebuild, liveGeneration }: PressTarget,
  config: SiteConfig,
  folder: FolderPress,
  configProblems: readonly Problem[],
  started: number,
): Omit<PressReport, 'seconds'> {
  const problems = [...configProblems, ...folder.problems()];
  const described = writer.putSite(siteOf(config));
  const noted = writer.putFolderProblems(problems);
  const changed = folder.dirty || described || noted || rebuild;
  const generation = liveGeneration + (changed ? 1 : 0);
  if (changed) writer.setMeta('generation', String(generation));
  const posts = writer.postCount();
  const report = { generation, posts, ...folder.tally, problems: [...problems, ...writer.problems()] };
  if (changed) {
    const summary = reportSummary(report, Math.floor(Date.now() / 1000));
    writer.setMeta('press-summary', JSON.stringify({ ...summary, seconds: secondsSince(started) }));
  }
  return report;
}
