// npm run bench:soak: mixed load for half an hour; how fast does memory grow?
import { runAsCommand } from '../run-as-command';
import { runSoak } from './run-soak';
import { parseSoakCommand } from './soak-command';

await runAsCommand('bench:soak', (words, typed) => runSoak(parseSoakCommand(words), typed));
