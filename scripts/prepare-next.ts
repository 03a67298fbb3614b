import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { press } from '@/lib/press/press';
import { environmentOrExit } from '@/lib/site/environment';
import { bundlePrograms } from './bundle-programs';
import { siteBase } from './site-base';

// Started by next.config.js for plain `next dev`, `next build` and `next start`: makes what a fresh clone has not got.

const FOLDER = '.build/plain';

const { contentDir, archive } = environmentOrExit();
if (!existsSync(archive)) {
  console.error(`Pressing ${contentDir} …`);
  await press({ contentDir, archive });
}
mkdirSync(FOLDER, { recursive: true });
for (const { file, contents } of await bundlePrograms()) writeFileSync(join(FOLDER, file), contents);
writeFileSync(join(FOLDER, 'base-path'), siteBase());
