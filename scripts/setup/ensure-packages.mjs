import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { answers, aptInstall } from './apt-install.mjs';
import { say } from './say.mjs';

/** Milliseconds between two words about how far npm is. */
const SAY_EVERY = 5_000;

const STAMP = 'node_modules/.installed-for';

/**
 * Installs the npm packages of the lock file unless they are there already for this Node. The
 * SQLite driver may have to be compiled, which wants a compiler. Says now and then how far it is.
 */
export async function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync('package-lock.json'))
    .update(`${process.version} ${process.platform} ${process.arch}`)
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const tools = ['g++', 'make', 'python3'].filter((tool) => !answers(tool, ['--version']));
  if (process.platform === 'linux' && tools.length > 0) {
    aptInstall(tools, 'to compile the SQLite driver');
  }
  const started = performance.now();
  const packages = Object.keys(JSON.parse(readFileSync('package-lock.json', 'utf8')).packages).length;
  say(`Installing ${packages} npm packages …`);
  const timer = setInterval(() => {
    const seconds = Math.round((performance.now() - started) / 1_000);
    say(`Installing npm packages: ${packagesThere()} of about ${packages} are there after ${seconds} s …`);
  }, SAY_EVERY);
  try {
    await installPackages();
  } finally {
    clearInterval(timer);
  }
  writeFileSync(STAMP, wanted);
}

/** @returns {Promise<void>} */
function installPackages() {
  // In production npm would leave out what builds and tests need.
  const env = { ...process.env, NODE_ENV: /** @type {const} */ ('development') };
  const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    env,
  });
  return new Promise((resolve, reject) => {
    npm.on('error', reject);
    npm.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error('npm ci failed; its message above says why'));
    });
  });
}

/** How many packages have a folder by now, those inside others left out. */
function packagesThere() {
  try {
    const names = readdirSync('node_modules');
    const scopes = names.filter((name) => name.startsWith('@'));
    return scopes.reduce(
      (sum, scope) => sum + readdirSync(`node_modules/${scope}`).length,
      names.length - scopes.length,
    );
  } catch {
    return 0;
  }
}
