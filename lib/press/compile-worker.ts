import { build } from 'esbuild';
import { mkdir, rename } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const SOURCE = fileURLToPath(new URL('./press-worker.ts', import.meta.url));
const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles the worker into one JavaScript file and gives its path. That takes a fraction of a
 * second; compiling some 400 modules anew in every thread takes several.
 */
export async function compileWorker(): Promise<string> {
  const folder = `${PROJECT}.build`;
  const file = `${folder}/press-worker.cjs`;
  const unfinished = `${folder}/press-worker.${process.pid}.cjs`;
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [SOURCE],
    outfile: unfinished,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    alias: { '@': PROJECT },
    logLevel: 'warning',
  });
  await rename(unfinished, file);
  return file;
}
