import { environmentOrExit } from '@/lib/site/environment-or-exit';
import { pressFromCommandLine } from './press-command';

const { contentDir, archive } = environmentOrExit();
process.exitCode = await pressFromCommandLine(process.argv.slice(2), { contentDir, archive });
