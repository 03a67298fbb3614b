import { createLog } from '@/lib/server/log';
import { environmentOrExit } from '@/lib/site/environment';
import { pressFromCommandLine } from './press-command';

const environment = environmentOrExit();
const log = createLog({ ...environment, logFormat: environment.logFormat ?? 'text' }, process.stderr);
process.exitCode = await pressFromCommandLine(process.argv.slice(2), environment, log);
