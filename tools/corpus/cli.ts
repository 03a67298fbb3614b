import { parseArguments } from './parse-arguments';
import { UsageError } from './usage-error';
import { writeCorpus } from './write-corpus';

try {
  const command = parseArguments(process.argv.slice(2));
  const showProgress = (written: number): void => void process.stderr.write(`${written} posts\r`);
  const { posts, bytes } = writeCorpus(command, process.stderr.isTTY ? showProgress : undefined);
  const took = `${process.uptime().toFixed(1)} s`;
  console.log(`${posts} posts in ${command.out}: ${Math.round(bytes / posts)} bytes a post, ${took}`);
} catch (error) {
  console.error(`corpus: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
