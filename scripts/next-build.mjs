// Runs `next build` for scripts/build-app.ts and ends with it, however that ends: nobody waits for the rest.
import { createRequire } from 'node:module';

process.once('disconnect', () => process.exit(1));
process.argv.push('build');
createRequire(import.meta.url)('next/dist/bin/next');
