import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';

const PATIENCE = { timeout: 30_000, interval: 100 };
const POST = (title: string) => `---\ntitle: ${title}\n---\n正文。`;

/** A process that only keeps the press going, as `npm start` does beside the server. */
function supervisor(contentDir: string, archive: string): { child: ChildProcess; said: () => string } {
  const program = `
    import { createLog } from '@/lib/server/log';
    import { environmentOrExit } from '@/lib/site/environment';
    import { startPressing } from '@/scripts/press-process';
    const environment = environmentOrExit();
    const pressing = await startPressing([], environment, createLog(environment));
    console.info('It presses.');
    process.once('SIGTERM', () => void pressing.stop().then(() => process.exit(0)));
    setInterval(() => undefined, 1_000);
  `;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', program], {
    env: { ...process.env, CONTENT_DIR: contentDir, ARCHIVE: archive, LOG_FORMAT: 'json', LOG_LEVEL: 'info' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  }
  return { child, said: () => output };
}

/** Process ids of the presses that a process has started. */
function pressesOf({ pid }: ChildProcess): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .split(' ')
    .filter((id) => id !== '')
    .map(Number)
    .filter((id) => readFileSync(`/proc/${id}/cmdline`, 'utf8').includes('keep-pressing'));
}

// Linux alone tells of the processes of another.
it.runIf(process.platform === 'linux')('starts a press again that was killed, and says so', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pressing-'));
  const contentDir = join(folder, 'content');
  const archive = join(folder, 'archive.db');
  mkdirSync(join(contentDir, '_posts'), { recursive: true });
  const write = (name: string): void =>
    writeFileSync(join(contentDir, '_posts', `2022-03-15-${name}.md`), POST(name));
  write('a');
  const reader = new ArchiveReader(archive);
  const total = () => reader.page('all', '')?.total;
  const { child, said } = supervisor(contentDir, archive);
  const ended = once(child, 'exit');
  onTestFinished(() => {
    child.kill('SIGKILL');
    reader.close();
    rmSync(folder, { recursive: true });
  });
  await expect.poll(said, PATIENCE).toContain('It presses.');
  expect(total()).toBe(1);
  // What ended it once: a link to a tree without an end.
  symlinkSync('/proc', join(contentDir, 'proc'));
  write('b');
  await expect.poll(total, PATIENCE).toBe(2);
  for (const pause of [1, 2]) {
    const [press = 0] = pressesOf(child);
    process.kill(press, 'SIGKILL');
    write(`after-${pause}`);
    await expect
      .poll(said, PATIENCE)
      .toContain(`(SIGKILL). Serving goes on; it is started again in ${pause} s.`);
    await expect.poll(total, PATIENCE).toBe(2 + pause);
    expect(pressesOf(child)).toHaveLength(1);
  }
  // Everything that was written is a line of the log.
  for (const line of said().trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(() => process.kill(pressesOf(child)[0] ?? 0, 0)).toThrow();
});
