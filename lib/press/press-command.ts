import { parseArgs } from 'node:util';
import { pressAloud } from './press-aloud';
import { reportText } from './report-text';

/**
 * `npm run press -- [--json] [--strict] [--full]`: presses once and reports.
 *
 * @returns the exit code: 0 even when posts have problems, 1 with `--strict` when they have or when
 *   the press could not run, 2 for an unknown option
 */
export async function pressFromCommandLine(
  words: readonly string[],
  paths: { readonly contentDir: string; readonly archive: string },
): Promise<number> {
  let flags;
  try {
    flags = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, strict: { type: 'boolean' }, full: { type: 'boolean' } },
    }).values;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error('Usage: npm run press -- [--json] [--strict] [--full]');
    return 2;
  }
  try {
    const report = await pressAloud({ ...paths, full: flags.full ?? false });
    console.log(flags.json ? JSON.stringify(report) : reportText(report));
    return flags.strict && report.problems.length > 0 ? 1 : 0;
  } catch (error) {
    console.error(`The press stopped: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
