// npm run bench:plots: draws the runs in bench/results and fills the tables of docs/performance.md.
import { runAsCommand } from '../run-as-command';
import { runPlots } from './run-plots';

await runAsCommand('bench:plots', runPlots);
