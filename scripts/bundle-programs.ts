import { build as bundle, type Format } from 'esbuild';

/** A bundled program of a build. */
export interface Program {
  readonly file: string;
  readonly contents: Uint8Array;
}

const PROGRAMS: readonly (readonly [source: string, file: string, format: Format])[] = [
  ['scripts/serve.ts', 'serve.mjs', 'esm'],
  ['lib/server/page-cache/cache-handler.ts', 'cache-handler.cjs', 'cjs'],
  ['lib/cards/painter.ts', 'card-painter.mjs', 'esm'],
];

/**
 * Bundles what a build starts or names, without the packages: so it starts without compiling anything and without tsx.
 * Takes a blink.
 */
export function bundlePrograms(): Promise<Program[]> {
  return Promise.all(
    PROGRAMS.map(async ([source, file, format]) => {
      const { outputFiles } = await bundle({
        entryPoints: [source],
        write: false,
        bundle: true,
        platform: 'node',
        format,
        target: 'node20',
        packages: 'external',
        alias: { '@': '.' },
        logLevel: 'warning',
      });
      return { file, contents: outputFiles[0]?.contents ?? new Uint8Array() };
    }),
  );
}
