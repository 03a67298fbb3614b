// Runs one of the project's programs, TypeScript or bundled, from a fresh clone: node scripts/run.mjs FILE [ARGUMENT ...]
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ensurePackages } from './setup/ensure-packages.mjs';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 9)) {
  console.error(`Broadsheet needs Node 20.9 or newer; this is ${process.version}.`);
  process.exit(2);
}
const project = dirname(dirname(fileURLToPath(import.meta.url)));
const started = process.cwd();
process.chdir(project);
// Paths in the environment are the caller's: they count from where the command was given.
for (const name of ['CONTENT_DIR', 'ARCHIVE']) {
  const value = process.env[name];
  if (value) process.env[name] = resolve(process.env['INIT_CWD'] ?? started, value);
}
try {
  await ensurePackages();
  process.argv.splice(1, 1);
  let program = resolve(process.argv[1] ?? '');
  if (!existsSync(program)) throw new Error(`There is no ${process.argv[1]}; npm run build makes it.`);
  // The press is waited for, and the one that goes on is to need little memory.
  if (['lib/press/cli.ts', 'scripts/keep-pressing.ts'].some((file) => program === resolve(file))) {
    const { bundled } = await import('./setup/bundled.mjs');
    program = resolve(await bundled(program).catch(() => program));
  }
  // tsx asks a thread of its own about every import(), and Next makes several for a request.
  if (program.endsWith('.ts')) (await import('tsx/esm/api')).register();
  await import(pathToFileURL(program).href);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
