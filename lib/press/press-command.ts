import type { Logger } from 'pino';
import { parseArgs } from 'node:util';
import type { Environment } from '@/lib/site/environment';
import { lastWord } from '@/lib/site/last-word';
import { contentTrouble } from '@/lib/jekyll/walk/content-trouble';
import { logSettings } from './report/log-report';
import { pressAloud } from './report/progress-line';
import { PressTrouble } from './press-trouble';
import { reportText } from './report/report-text';

/**
 * `npm run press -- [--json] [--strict] [--full] [--allow-removals]`: presses once and reports.
 *
 * @param log goes to standard error: standard output has the report
 * @returns the exit code: 0 even when posts have problems, 1 with `--strict` when they have or when
 *   the press could not run, 2 for an unknown option or a variable that cannot be used
 */
export async function pressFromCommandLine(
  words: readonly string[],
  { contentDir, archive, logFormat }: Pick<Environment, 'contentDir' | 'archive' | 'logFormat'>,
  log: Logger,
): Promise<number> {
  const end = (reason: string, code: number): number => {
    lastWord(reason, logFormat);
    return code;
  };
  const option = { type: 'boolean' } as const;
  let flags;
  try {
    flags = parseArgs({
      args: [...words],
      options: { json: option, strict: option, full: option, 'allow-removals': option },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return end(`${reason}\nUsage: npm run press -- [--json] [--strict] [--full] [--allow-removals]`, 2);
  }
  const trouble = contentTrouble(contentDir);
  if (trouble !== undefined) return end(trouble, 2);
  try {
    const { full = false, 'allow-removals': allowRemovals = false } = flags;
    const report = await pressAloud({ contentDir, archive, full, allowRemovals });
    process.stdout.write(`${flags.json ? JSON.stringify(report) : reportText(report)}\n`);
    logSettings(report, log);
    return flags.strict && report.problems.length > 0 ? 1 : 0;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return end(`The press stopped: ${reason}`, error instanceof PressTrouble ? error.exitCode : 1);
  }
}
