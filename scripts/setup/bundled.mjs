import { build, stop } from 'esbuild';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';

/**
 * Bundles a TypeScript program of the project, without the packages it uses, and gives the bundle's path. That takes
 * a blink, and the bundle starts in half the time that tsx takes for as many modules.
 *
 * @param {string} program a path
 */
export async function bundled(program) {
  const file = `.build/${basename(dirname(program))}-${basename(program, '.ts')}.mjs`;
  const {
    outputFiles: [bundle],
  } = await build({
    entryPoints: [program],
    write: false,
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    alias: { '@': process.cwd() },
    logLevel: 'silent',
  });
  // The process that bundles would go on with a second one beside it.
  await stop();
  // An installation may be read-only: what is there already need not be written.
  if (bundle === undefined || Buffer.compare(readIfPresent(file), bundle.contents) === 0) return file;
  const unfinished = `${file}.${process.pid}`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(unfinished, bundle.contents);
  renameSync(unfinished, file);
  return file;
}

/** @param {string} file */
function readIfPresent(file) {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
