import type { PressReport } from '@/lib/model/press-report';
import { fingerprintOf } from './fingerprint';
import { FolderPress } from './folder-press';
import type { PressOptions } from './press';
import { liveArchive, openTarget, type PressTarget } from './press-target';
import { reportSummary } from './report-summary';
import { siteOf } from './site-of';
import { settingsFor, type SiteSettings } from './site-settings';

/** One press from start to end, by the only process that presses now. */
export async function runPress(options: PressOptions): Promise<PressReport> {
  const started = performance.now();
  const { contentDir, archive, allowRemovals = false } = options;
  const live = liveArchive(archive);
  const known = { known: live?.settings, isLive: live !== undefined, acceptsRemovals: allowRemovals };
  const settings = await settingsFor(contentDir, known);
  const { config } = settings;
  const target = openTarget(archive, live, fingerprintOf(config), options);
  let folder: FolderPress | undefined;
  let report;
  try {
    target.writer.begin();
    folder = new FolderPress(options, config, target);
    await folder.press();
    report = settle(target, settings, folder, started);
    target.writer.commit();
  } catch (error) {
    target.writer.rollback();
    if (folder?.loss !== undefined && !target.rebuild)
      target.writer.setMeta('peak', JSON.stringify(folder.loss));
    target.abandon(error);
    throw error;
  }
  await target.publish();
  return { ...report, seconds: secondsSince(started) };
}

function secondsSince(started: number): number {
  return Math.round(performance.now() - started) / 1000;
}

/** Writes what is known of the whole, with the generation by which readers see that something changed. */
function settle(
  { writer, rebuild, live }: PressTarget,
  { config, text, problems: ofSettings }: SiteSettings,
  folder: FolderPress,
  started: number,
): Omit<PressReport, 'seconds'> {
  const problems = [...ofSettings, ...folder.problems()];
  const described = writer.putSite(siteOf(config));
  const noted = writer.putFolderProblems(problems);
  if (writer.meta('settings') !== text) writer.setMeta('settings', text);
  const changed = folder.dirty || described || noted || rebuild;
  const generation = (live?.generation ?? 0) + (changed ? 1 : 0);
  if (changed) writer.setMeta('generation', String(generation));
  const posts = writer.postCount();
  const report = {
    ...{ generation, posts, ...folder.tally },
    problems: [...problems, ...writer.problems()],
    removals: writer.removals(),
  };
  if (changed) {
    const summary = reportSummary(report, Math.floor(Date.now() / 1000));
    writer.setMeta('press-summary', JSON.stringify({ ...summary, seconds: secondsSince(started) }));
  }
  return report;
}
