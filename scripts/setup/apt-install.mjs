import { spawnSync } from 'node:child_process';
import { say } from './say.mjs';

/**
 * Installs Debian packages, as root or through sudo.
 *
 * @param {string[]} packages
 * @param {string} purpose what they are for, in words that end a sentence
 * @throws {Error} one line that says what to install by hand
 */
export function aptInstall(packages, purpose) {
  const byHand = `install ${packages.join(' ')} (needed ${purpose}) and start again`;
  if (!answers('apt-get', ['--version'])) throw new Error(`this machine has no apt-get: ${byHand}`);
  const root = process.getuid?.() === 0;
  if (!root && !answers('sudo', ['-n', 'true']))
    throw new Error(`not root and no sudo without a password: ${byHand}`);
  say(`Installing ${packages.join(' ')} ${purpose} …`);
  const apt = (/** @type {string[]} */ ...words) => {
    const command = root ? ['apt-get', ...words] : ['sudo', '-n', 'apt-get', ...words];
    return spawnSync(/** @type {string} */ (command[0]), command.slice(1), {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  let result = apt('install', '-y', '--no-install-recommends', ...packages);
  if (result.status !== 0) {
    apt('update');
    result = apt('install', '-y', '--no-install-recommends', ...packages);
  }
  if (result.status !== 0) throw new Error(`apt-get failed: ${byHand}\n${result.stderr}`);
}

/**
 * @param {string} command
 * @param {string[]} words
 */
export function answers(command, words) {
  return spawnSync(command, words, { stdio: 'ignore' }).status === 0;
}
