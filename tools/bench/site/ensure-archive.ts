import { timedRun } from '../process/timed-run';
import { type BenchSite, pressCommand } from './bench-site';

/** Brings the archive up to date with the corpus; quick when it is. */
export async function ensureArchive(site: BenchSite): Promise<void> {
  await timedRun(pressCommand(site));
}
