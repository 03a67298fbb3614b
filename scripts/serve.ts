import { existsSync } from 'node:fs';
import { startServer } from '@/lib/server/start-server';
import { environmentOrExit } from '@/lib/site/environment-or-exit';
import { urlOf } from './url-of';

const address = environmentOrExit();
if (!existsSync(address.archive)) {
  console.error(
    `There is no archive at ${address.archive}; npm run build makes it, npm start does everything.`,
  );
  process.exit(2);
}
const server = await startServer(address);
console.log(`Broadsheet is at ${urlOf(address)}`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  });
}
