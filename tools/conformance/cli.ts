// npm run conformance -- DIR: exit 0 when the site conforms, 1 when it does not, 2 when it could not be compared.
import { resolve } from 'node:path';
import { UsageError } from '@/tools/corpus/usage-error';
import { conforms } from './compare/verdict';
import { conformanceReport } from './conformance-report';
import { parseArguments } from './parse-arguments';
import { runConformance } from './run-conformance';

try {
  const command = parseArguments(process.argv.slice(2));
  const from = (path: string) => resolve(process.env['INIT_CWD'] ?? '.', path);
  const { dump, report, comparison } = await runConformance({
    ...command,
    dir: from(command.dir),
    dump: command.dump === undefined ? undefined : from(command.dump),
  });
  const { jekyll, kramdown, notes } = dump;
  const problems = report.problems.length;
  if (command.json)
    console.log(
      JSON.stringify({ jekyll, kramdown, notes, problems, conforms: conforms(comparison), ...comparison }),
    );
  else console.log(conformanceReport(comparison, { dump, problems }, command.examples));
  process.exitCode = conforms(comparison) ? 0 : 1;
} catch (error) {
  console.error(`conformance: ${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof UsageError) console.error('It compares what Jekyll and Broadsheet make of one site.');
  process.exitCode = 2;
}
