import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answers } from './apt-install.mjs';

/** Where programs are unpacked that tests run and nobody has to have installed. */
const FOLDER = '.build/programs';

/**
 * Path of a Debian program: the one of this machine, or one out of its packages, unpacked and not installed, so
 * that no service of it is ever started.
 *
 * @param program its path on Debian
 * @param packages that it takes
 * @throws with one line that says what to install by hand
 */
export function unpackedProgram(program: string, packages: readonly string[]): string {
  if (existsSync(program)) return program;
  const name = packages[0] ?? '';
  const folder = resolve(FOLDER, name);
  const unpacked = join(folder, program);
  if (existsSync(unpacked)) return unpacked;
  const byHand = `install ${packages.join(' ')} (needed for the tests of deploy/) and start again`;
  if (!answers('apt-get', ['--version'])) throw new Error(`this machine has no apt-get: ${byHand}`);
  mkdirSync(folder, { recursive: true });
  const download = () => spawnSync('apt-get', ['download', ...packages], { cwd: folder, encoding: 'utf8' });
  let result = download();
  if (result.status !== 0) {
    spawnSync('apt-get', ['update'], { stdio: 'ignore' });
    result = download();
  }
  if (result.status !== 0) throw new Error(`apt-get failed: ${byHand}\n${result.stderr}`);
  for (const file of readdirSync(folder).filter((entry) => entry.endsWith('.deb'))) {
    const unpacking = spawnSync('dpkg-deb', ['-x', file, '.'], { cwd: folder, encoding: 'utf8' });
    if (unpacking.status !== 0) throw new Error(`dpkg-deb failed: ${byHand}\n${unpacking.stderr}`);
  }
  return unpacked;
}
