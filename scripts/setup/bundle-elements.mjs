import { build } from 'esbuild';
import { existsSync, mkdirSync, readdirSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Next serves this folder as it is; the name of a file changes with what is in it. */
const FOLDER = 'public/_elements';
/** Days for which files of earlier builds stay: pages that wait in a reader's browser still ask for them. */
const KEPT_DAYS = 30;

/**
 * Bundles what runs in a reader's browser and gives the path at which the entry is served. The entry is one file, and
 * so is each part that it fetches by `import()`; what they share stands in each of them but for the templates. Takes a
 * blink; what is there already is not written, so an installation may be read-only.
 *
 * @param {string} project the project's folder
 * @throws when a module cannot be compiled, or the folder cannot be written
 */
export async function bundleElements(project) {
  const templates = join(project, 'components/templates.ts');
  /** @type {Map<string, Promise<string>>} file names by module */
  const bundles = new Map();
  /** @param {string} module */
  const bundle = (module) => {
    const name = bundles.get(module) ?? write(module);
    bundles.set(module, name);
    return name;
  };
  /** @param {string} module */
  const write = async (module) => {
    const {
      outputFiles: [made],
    } = await build({
      entryPoints: [module],
      absWorkingDir: project,
      write: false,
      outdir: join(project, FOLDER),
      entryNames: '[name]-[hash]',
      bundle: true,
      format: 'esm',
      // From 2019 on; lib/site/settings-script.mjs promises nothing to browsers before.
      target: ['chrome73', 'firefox67', 'edge79'],
      minify: true,
      alias: { '@': project },
      plugins: [{ name: 'parts', setup: (setup) => setup.onResolve({ filter: /^\./ }, part) }],
      logLevel: 'warning',
    });
    if (made === undefined) throw new Error(`${module} makes no bundle.`);
    if (!existsSync(made.path)) {
      mkdirSync(dirname(made.path), { recursive: true });
      writeFileSync(made.path, made.contents);
    }
    return basename(made.path);
  };
  /** @param {import('esbuild').OnResolveArgs} asked */
  const part = async ({ kind, path, resolveDir }) => {
    const source = `${resolve(resolveDir, path)}.ts`;
    const isApart = kind === 'dynamic-import' || (kind === 'import-statement' && source === templates);
    return isApart ? { path: `./${await bundle(source)}`, external: true } : undefined;
  };

  const entry = await bundle(join(project, 'components/elements.ts'));
  forgetOld(join(project, FOLDER), new Set(await Promise.all(bundles.values())));
  return `/_elements/${entry}`;
}

/** @param {string} folder @param {ReadonlySet<string>} current */
function forgetOld(folder, current) {
  const before = Date.now() - KEPT_DAYS * 86_400_000;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!current.has(name) && statSync(path).mtimeMs < before) unlinkSync(path);
  }
}
