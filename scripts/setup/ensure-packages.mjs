import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { answers, aptInstall } from './apt-install.mjs';

const STAMP = 'node_modules/.installed-for';

/**
 * Installs the npm packages of the lock file unless they are there already for this Node. The
 * SQLite driver may have to be compiled, which wants a compiler.
 */
export function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const tools = ['g++', 'make', 'python3'].filter((tool) => !answers(tool, ['--version']));
  if (process.platform === 'linux' && tools.length > 0) {
    aptInstall(tools, 'to compile the SQLite driver');
  }
  console.error('Installing npm packages …');
  // In production npm would leave out what builds and tests need.
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('development') };
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    env,
  });
  if (result.status !== 0) throw new Error('npm ci failed; its message above says why');
  writeFileSync(STAMP, wanted);
}
