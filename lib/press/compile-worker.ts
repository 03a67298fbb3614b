import { build, stop } from 'esbuild';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Every program of the project is started in its folder (scripts/run.mjs). */
const PROJECT = process.cwd();

/**
 * Bundles the worker into one JavaScript file and gives its path. That takes a fraction of a
 * second; compiling some 400 modules anew in every thread takes several.
 *
 * @param entry its path in this folder
 */
export async function compileWorker(entry = 'press-worker.ts'): Promise<string> {
  const folder = join(PROJECT, '.build');
  const name = basename(entry, '.ts');
  const file = `${folder}/${name}.cjs`;
  const unfinished = `${folder}/${name}.${process.pid}.cjs`;
  const {
    outputFiles: [bundle],
  } = await build({
    entryPoints: [join(PROJECT, 'lib/press', entry)],
    write: false,
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias: { '@': PROJECT },
    logLevel: 'warning',
  });
  // The process that bundles would hold on to its memory.
  await stop();
  // An installation may be read-only: what is there already need not be written.
  const present = await readFile(file).catch(() => undefined);
  if (bundle === undefined || present?.equals(bundle.contents)) return file;
  await mkdir(folder, { recursive: true });
  await writeFile(unfinished, bundle.contents);
  await rename(unfinished, file);
  return file;
}
