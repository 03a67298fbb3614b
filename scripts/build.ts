import { pressAloud } from '@/lib/press/press-aloud';
import { reportText } from '@/lib/press/report-text';
import { environmentOrExit } from '@/lib/site/environment-or-exit';
import { buildApp } from './build-app';

const { contentDir, archive } = environmentOrExit();
console.log(reportText(await pressAloud({ contentDir, archive })));
await buildApp();
