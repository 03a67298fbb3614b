// npm run bench:pairs: what a press, pages and searches cost in two checkouts, turn by turn.
import { runAsCommand } from '../run-as-command';
import { parsePairsCommand } from './pairs-command';
import { runPairs } from './run-pairs';

await runAsCommand('bench:pairs', (words, typed) => runPairs(parsePairsCommand(words), typed));
