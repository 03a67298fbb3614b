import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { shareLock, takeLock } from './take-lock';

function lockFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return join(folder, 'archive.db.lock');
}

it('one at a time has the lock, and the other learns who', () => {
  const file = lockFile();
  const first = takeLock(file);
  expect(takeLock(file)).toEqual({ heldBy: process.pid });
  if ('release' in first) first.release();
  const second = takeLock(file);
  expect(second).toHaveProperty('release');
  if ('release' in second) second.release();
});

it('is free when the process that held it was killed', async () => {
  const file = lockFile();
  const sqlite = createRequire(import.meta.url).resolve('better-sqlite3');
  const holder = spawn(process.execPath, [
    '-e',
    `const Database = require(${JSON.stringify(sqlite)});
     const lock = new Database(${JSON.stringify(file)});
     lock.exec('PRAGMA user_version = ' + process.pid + '; BEGIN IMMEDIATE');
     console.log('held');
     setTimeout(() => {}, 60000);`,
  ]);
  await once(holder.stdout, 'data');
  expect(takeLock(file)).toEqual({ heldBy: holder.pid });
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  const lock = takeLock(file);
  expect(lock).toHaveProperty('release');
  if ('release' in lock) lock.release();
});

it('takes the place of a file that is no lock', () => {
  const file = lockFile();
  writeFileSync(file, '12345');
  const lock = takeLock(file);
  expect(lock).toHaveProperty('release');
  if ('release' in lock) lock.release();
});

it('cannot be taken while others share it, who need not be able to write', () => {
  const file = lockFile();
  const made = takeLock(file);
  if ('release' in made) made.release();
  chmodSync(file, 0o444);
  const shares = [shareLock(file), shareLock(file)];
  for (const giveBack of shares) {
    expect(takeLock(file)).toHaveProperty('heldBy');
    giveBack();
  }
  const lock = takeLock(file);
  expect(lock).toHaveProperty('release');
  if ('release' in lock) lock.release();
});
