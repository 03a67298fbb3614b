import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';

/** A content folder with a post, and where its archive would be. */
function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'start-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const contentDir = join(folder, 'content');
  mkdirSync(join(contentDir, '_posts'), { recursive: true });
  writeFileSync(join(contentDir, '_posts/2022-03-15-a.md'), '---\ntitle: 甲\n---\n正文。');
  return { folder, contentDir, archive: join(folder, 'archive/archive.db') };
}

/** Runs a program of the project to its end. */
function run(program: string, environment: Readonly<Record<string, string>>, words: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', program, ...words], {
    env: { ...process.env, PORT: '0', LOG_FORMAT: 'text', ...environment },
    encoding: 'utf8',
  });
  expect(stdout + stderr).not.toMatch(/^\s+at /m);
  return { status, stdout, stderr };
}

describe('what cannot be started says why in one line, whatever the log is', () => {
  const programs = ['scripts/start.ts', 'lib/press/cli.ts', 'scripts/build.ts'];

  it.each(programs)('a content folder that is none: %s', (program) => {
    const { folder, archive, contentDir } = workshop();
    const file = join(contentDir, '_posts/2022-03-15-a.md');
    for (const [dir, words] of [
      [join(folder, 'none'), 'does not exist'],
      [file, 'is no folder'],
      [`${file}/below`, 'is no folder'],
    ] as const) {
      for (const level of ['info', 'silent']) {
        const { status, stdout, stderr } = run(program, {
          CONTENT_DIR: dir,
          ARCHIVE: archive,
          LOG_LEVEL: level,
        });
        expect({ status, stdout, stderr }).toEqual({
          status: 2,
          stdout: '',
          stderr: expect.stringMatching(new RegExp(`^CONTENT_DIR ${dir} ${words}: .*\\n$`)) as string,
        });
      }
    }
    expect(existsSync(archive)).toBe(false);
  });

  it.each(programs)('an archive that is none: %s', (program) => {
    const { contentDir, folder } = workshop();
    const archive = join(folder, 'diary.txt');
    writeFileSync(archive, 'Dear diary');
    const { status, stderr } = run(program, {
      CONTENT_DIR: contentDir,
      ARCHIVE: archive,
      LOG_LEVEL: 'silent',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^(?:The press stopped: )?ARCHIVE .*diary\.txt is a file of something else .*\n$/);
    expect(readFileSync(archive, 'utf8')).toBe('Dear diary');
  });

  it.each(programs)('settings that are none, for a first press: %s', (program) => {
    const { contentDir, archive } = workshop();
    writeFileSync(join(contentDir, '_config.yml'), 'title: x\nfuture: [\n');
    const { status, stderr } = run(program, {
      CONTENT_DIR: contentDir,
      ARCHIVE: archive,
      LOG_LEVEL: 'silent',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The press stopped: _config\.yml, line 2: .*\n$/);
    expect(existsSync(archive)).toBe(false);
  });

  it('a port that is taken, before anything is pressed; in JSON where that is the log', async () => {
    const { contentDir, archive } = workshop();
    const other = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await once(other, 'listening');
    const address = other.address();
    const PORT = String(typeof address === 'object' ? address?.port : 0);
    const environment = { CONTENT_DIR: contentDir, ARCHIVE: archive, PORT, LOG_LEVEL: 'silent' };
    const said = run('scripts/start.ts', { ...environment, LOG_FORMAT: 'json' });
    expect(said.status).toBe(2);
    const { level, msg } = JSON.parse(said.stderr) as Record<string, unknown>;
    expect([level, msg]).toEqual(['fatal', expect.stringMatching(`^PORT ${PORT} of 127.0.0.1 is taken`)]);
    expect(existsSync(archive)).toBe(false);
  });

  it('an option that is none', () => {
    const { contentDir, archive } = workshop();
    const { status, stderr } = run('scripts/start.ts', { CONTENT_DIR: contentDir, ARCHIVE: archive }, [
      '--all',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('Usage: npm start');
  });
});

describe('npm run press', () => {
  it('keeps the settings across presses, with an error that names file and line', () => {
    const { contentDir, archive } = workshop();
    const config = join(contentDir, '_config.yml');
    const environment = { CONTENT_DIR: contentDir, ARCHIVE: archive };
    writeFileSync(config, 'title: 甲报\nfuture: false\n');
    expect(run('lib/press/cli.ts', environment)).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(config, 'title: 甲报\nfuture: flase\n');
    const { status, stdout, stderr } = run('lib/press/cli.ts', environment, ['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ posts: 1, problems: [{ path: '_config.yml', line: 2 }] });
    expect(stderr).toMatch(/^\d\d:\d\d:\d\d error: _config\.yml, line 2: future must be true or false/);
  });

  it('keeps posts until it is told that they are meant to be gone', () => {
    const { contentDir, archive } = workshop();
    const environment = { CONTENT_DIR: contentDir, ARCHIVE: archive };
    expect(run('lib/press/cli.ts', environment).status).toBe(0);
    rmSync(join(contentDir, '_posts'), { recursive: true });
    const { status, stderr } = run('lib/press/cli.ts', environment);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The press stopped: .* holds 0 of the 1 posts .*--allow-removals/);
    const allowed = run('lib/press/cli.ts', environment, ['--allow-removals']);
    expect(allowed).toMatchObject({ status: 0, stdout: expect.stringContaining('1 removed') as string });
  });
});
