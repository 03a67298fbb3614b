// npm run bench:lighthouse: what Lighthouse says of our pages in the mobile preset, beside a bare App Router page.
import { runAsCommand } from '../run-as-command';
import { runLighthouse } from './run-lighthouse';

await runAsCommand('bench:lighthouse', (_, typed) => runLighthouse(typed));
