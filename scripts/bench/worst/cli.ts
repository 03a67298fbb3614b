// npm run bench:worst: how long posts take that are written to be slow, ours and the plain libraries'.
import { runAsCommand } from '../run-as-command';
import { runWorst } from './run-worst';

await runAsCommand('bench:worst', (_, typed) => runWorst(typed));
