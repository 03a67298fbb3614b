import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const Versions = z.record(z.string(), z.string());
const Project = z.object({
  dependencies: Versions,
  devDependencies: Versions,
  allowScripts: z.record(z.string(), z.boolean()),
});
const Locked = z.object({
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
  optional: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
});
const Lock = z.object({ packages: z.record(z.string(), Locked) });

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const project = Project.parse(read('package.json'));
const packages = Object.entries(Lock.parse(read('package-lock.json')).packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({
    ...entry,
    path,
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    isInstalled: existsSync(`${path}/package.json`),
  }));

/** Versions below these have a hole that this project could meet; docs/dependencies.md says so, too. */
const FLOORS: readonly (readonly [path: string, floor: string])[] = [
  ['node_modules/next', '16.4.5'],
  ['node_modules/react', '19.2.0'],
  ['node_modules/react-dom', '19.2.0'],
  ['node_modules/js-yaml', '4.3.2'],
  ['node_modules/gray-matter/node_modules/js-yaml', '3.15.2'],
  ['node_modules/rehype-sanitize', '6.0.0'],
  ['node_modules/hast-util-sanitize', '5.0.2'],
];

const LICENCES = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'ISC',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
]);

/** Copyleft, if weak: only where docs/dependencies.md says why. */
const COPYLEFT: Readonly<Record<string, RegExp>> = {
  'LGPL-3.0-or-later': /^@img\/sharp-/,
  'MPL-2.0': /^lightningcss/,
};

describe('the packages that the project is made with', () => {
  it('have exact versions, and those are in the lock file', () => {
    const wanted = { ...project.dependencies, ...project.devDependencies };
    for (const [name, version] of Object.entries(wanted)) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(packages.find(({ path }) => path === `node_modules/${name}`)?.version, name).toBe(version);
    }
  });

  it('are no older than what has known holes', () => {
    for (const [path, floor] of FLOORS) {
      const version = packages.find((entry) => entry.path === path)?.version ?? '0.0.0';
      expect(isAtLeast(version, floor), `${path} ${version} is at least ${floor}`).toBe(true);
    }
    expect(isAtLeast('16.4.10', '16.4.5')).toBe(true);
    expect(isAtLeast('16.4.4', '16.4.5')).toBe(false);
    for (const { path, name, version } of packages.filter(
      ({ name }) => name === 'js-yaml' || name === 'next',
    ))
      expect(
        FLOORS.map(([known]) => known),
        `${name} ${version ?? ''}`,
      ).toContain(path);
  });

  it('come with the hash of what was looked at, from no registry in particular', () => {
    expect(packages.filter(({ resolved }) => resolved !== undefined && resolved.includes('://'))).toEqual([]);
    // npm leaves out the hashes of optional binaries of other platforms when it adds them; docs/dependencies.md says how
    // they come back.
    expect(packages.filter(({ integrity }) => integrity === undefined).map(({ path }) => path)).toEqual([]);
    for (const { path, integrity } of packages) expect(integrity, path).toMatch(/^sha512-[\w+/]{86}==$/);
  });

  it('run no script while they are installed, apart from those that may', () => {
    const scripted = packages.filter((entry) => entry.hasInstallScript === true && entry.isInstalled);
    const allowed = Object.keys(project.allowScripts).filter((name) => project.allowScripts[name]);
    expect([...new Set(scripted.map(({ name }) => name))].sort()).toEqual(allowed.sort());
  });
});

describe('the packages of the production install', () => {
  const production = packages.filter(({ dev }) => dev !== true);

  it('have licences that may be passed on', () => {
    for (const { path, name } of production.filter(({ isInstalled }) => isInstalled)) {
      const Manifest = z.object({ license: z.string().optional() });
      const { license = 'none' } = Manifest.parse(read(`${path}/package.json`));
      const terms = license.replace(/[()]/g, '');
      const isFine = terms.includes(' OR ')
        ? terms.split(' OR ').some((one) => LICENCES.has(one))
        : terms.split(' AND ').every((one) => LICENCES.has(one));
      expect(isFine, `${name}: ${terms}`).toBe(true);
      for (const [copyleft, allowed] of Object.entries(COPYLEFT))
        if (terms.split(' AND ').includes(copyleft)) expect(name, copyleft).toMatch(allowed);
    }
  });

  it('that are asked for by name are explained, each once, in docs/dependencies.md', () => {
    const rows = Array.from(
      readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` +\| (\S.+?) +\|$/gm),
      ([, name = '', reason = '']) => ({ name, reason }),
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(project.dependencies).sort());
    for (const { name, reason } of rows) expect(reason.length, name).toBeGreaterThan(10);
  });
});

function isAtLeast(version: string, floor: string): boolean {
  const [have, need] = [version, floor].map((text) => text.split('.').map(Number));
  const differs = (need ?? []).findIndex((part, index) => have?.[index] !== part);
  return differs === -1 || (have?.[differs] ?? 0) > (need?.[differs] ?? 0);
}
