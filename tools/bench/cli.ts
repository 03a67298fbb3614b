// npm run bench: measures presses, pages, search and memory, prints a table and writes JSON.
import { AREA_NAMES } from './areas/areas';
import { parseBenchCommand } from './bench-command';
import { runAsCommand } from './run-as-command';
import { runBench } from './run-bench';

await runAsCommand('bench', (words, typed) => runBench(parseBenchCommand(words, AREA_NAMES), typed));
