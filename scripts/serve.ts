import { existsSync, readFileSync } from 'node:fs';
import { startServer } from '@/lib/server/start-server';
import { environmentOrExit } from '@/lib/site/environment-or-exit';
import { siteBase } from './site-base';
import { urlOf } from './url-of';

const address = environmentOrExit();
if (!existsSync(address.archive)) {
  console.error(
    `There is no archive at ${address.archive}; npm run build makes it, npm start does everything.`,
  );
  process.exit(2);
}
const base = siteBase();
if (existsSync('.build/base-path') && readFileSync('.build/base-path', 'utf8') !== base) {
  console.error(
    `The app was not built for baseurl “${base}”; npm run build makes it, npm start does everything.`,
  );
  process.exit(2);
}
const server = await startServer(address);
console.log(`Broadsheet is at ${urlOf(address, base)}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
