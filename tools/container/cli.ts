// npm run container:check: carries out deploy/Dockerfile in a clean folder, then serves from there with all but the
// archive read-only. Exit 0 when the site answers, its health check agrees and it stops by itself.
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '@/tools/vectors/free-port';
import { readDockerfile } from './read-dockerfile';
import { Stage } from './stage';

const PATIENCE = 120_000;
/** One of each kind that needs other parts of what was installed. */
const PAGES = ['/', '/latest', '/search?q=央行', '/feed.xml', '/sitemap.xml', '/icon.svg'];
/** The user `node` of the base image. */
const USER = { uid: 1000, gid: 1000 };
const root = mkdtempSync(join(tmpdir(), 'container-'));
chmodSync(root, 0o755);
try {
  const stages = new Map<string, Stage>();
  for (const instructions of readDockerfile(readFileSync('deploy/Dockerfile', 'utf8'))) {
    const name = /\bAS (\w+)/.exec(instructions[0]?.words ?? '')?.[1] ?? 'image';
    const stage = new Stage(join(root, name), stages);
    for (const instruction of instructions) stage.perform(instruction);
    stages.set(name, stage);
  }
  const image = stages.get('image');
  if (!image) throw new Error('deploy/Dockerfile has no last stage without a name.');
  const size = execFileSync('du', ['-sm', join(image.root, 'app')], { encoding: 'utf8' });
  console.log(`/app has ${Number.parseInt(size, 10)} MB.`);
  const port = await freePort();
  const environment: NodeJS.ProcessEnv = {
    NODE_ENV: 'production',
    PATH: process.env['PATH'],
    ...image.environment,
    CONTENT_DIR: join(image.root, 'app/content'),
    HOST: '127.0.0.1',
    PORT: String(port),
  };
  const readOnly = 'mount --bind "$0" "$0"; mount -o remount,ro,bind /; exec "$@"';
  const server = spawn(
    'unshare',
    ['--map-root-user', '--mount', 'sh', '-ec', readOnly, join(image.root, 'archive'), ...image.command],
    { cwd: image.folder, env: environment, stdio: ['ignore', 'inherit', 'inherit'], ...USER },
  );
  const isHealthy = () =>
    spawnSync(image.healthCheck[0] ?? '', image.healthCheck.slice(1), { env: environment, ...USER })
      .status === 0;
  const before = Date.now() + PATIENCE;
  while (!isHealthy()) {
    if (server.exitCode !== null || Date.now() > before)
      throw new Error('The image does not become healthy.');
    await sleep(500);
  }
  const statuses = await Promise.all(
    PAGES.map(async (path) => (await fetch(`http://127.0.0.1:${port}${path}`)).status),
  );
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  const [code] = (await ended) as [number | null];
  console.log(`${PAGES.join(', ')}: ${statuses.join(', ')}. After SIGTERM: ${String(code)}.`);
  process.exitCode = statuses.every((status) => status === 200) && code === 0 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
