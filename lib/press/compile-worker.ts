import { build, stop } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Every program of the project is started in its folder (scripts/run.mjs). */
const PROJECT = process.cwd();

const compiled = new Map<string, Promise<string>>();

/**
 * Bundles the worker into one JavaScript file and gives its path. That takes a fraction of a
 * second; compiling some 400 modules anew in every thread takes several.
 *
 * It is done once a process, and the file is named after its contents: a press that goes on while its sources are
 * replaced keeps the worker of its own version.
 *
 * @param entry its path in this folder
 */
export function compileWorker(entry = 'press-worker.ts'): Promise<string> {
  const file = compiled.get(entry) ?? compile(entry);
  compiled.set(entry, file);
  return file;
}

async function compile(entry: string): Promise<string> {
  const folder = join(PROJECT, '.build');
  const {
    outputFiles: [bundle],
  } = await build({
    entryPoints: [join(PROJECT, 'lib/press', entry)],
    write: false,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias: { '@': PROJECT },
    logLevel: 'warning',
  });
  // The process that bundles would hold on to its memory.
  await stop();
  if (bundle === undefined) throw new Error('The worker of the press cannot be bundled.');
  const name = `${basename(entry, '.ts')}-${createHash('sha256').update(bundle.contents).digest('hex').slice(0, 12)}`;
  const file = join(folder, `${name}.cjs`);
  // An installation may be read-only: what is there already need not be written.
  const present = await readFile(file).catch(() => undefined);
  if (present?.equals(bundle.contents)) return file;
  const unfinished = join(folder, `${name}.${process.pid}.cjs`);
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, bundle.contents);
  await rename(unfinished, file);
  return file;
}
