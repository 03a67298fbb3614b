import { spawnSync } from 'node:child_process';
import { answers, aptInstall } from '@/scripts/setup/apt-install.mjs';

/**
 * Makes sure that a program of a Debian package is there.
 *
 * @param words that make it say its version
 * @returns what it says
 * @throws when it is neither there nor to be installed
 */
export function debianProgram(name: string, ...words: readonly string[]): string {
  if (!answers(name, [...words])) aptInstall([name], 'to compare with');
  const { stdout } = spawnSync(name, words, { encoding: 'utf8' });
  return /\d+\.\d+(\.\d+)?/.exec(stdout)?.[0] ?? 'unknown';
}
