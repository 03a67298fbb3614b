import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fullDisk } from './full-disk';
import { killPress } from './kill-press';
import { publishUnderLoad } from './publish-under-load';

const USAGE =
  'npm run chaos -- [kill] [disk] [load] [--posts N] [--kills N] [--publishes N] [--seed S] [--port P] [--folder DIR]';
const text = (value: string) => ({ type: 'string', default: value }) as const;

/** `npm run chaos`: what a press and a site survive; exit code 1 when they did not. */
async function chaos(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      posts: text('10000'),
      kills: text('20'),
      publishes: text('10'),
      seed: text('1'),
      port: text('3550'),
      folder: text(tmpdir()),
    },
  });
  const folder = mkdtempSync(join(values.folder, 'chaos-'));
  const common = { posts: Number(values.posts), seed: Number(values.seed) };
  const scenes = new Map([
    ['kill', () => killPress({ ...common, kills: Number(values.kills), folder: join(folder, 'kill') })],
    [
      'disk',
      () => fullDisk({ ...common, posts: Math.min(common.posts, 1_000), folder: join(folder, 'disk') }),
    ],
    [
      'load',
      () =>
        publishUnderLoad({
          ...common,
          publishes: Number(values.publishes),
          port: Number(values.port),
          folder: join(folder, 'load'),
        }),
    ],
  ]);
  const failures: string[] = [];
  try {
    for (const name of positionals.length > 0 ? positionals : scenes.keys()) {
      const scene = scenes.get(name);
      if (!scene) throw new Error(`${name} is not one of ${[...scenes.keys()].join(', ')}: ${USAGE}`);
      console.log(name);
      failures.push(...(await scene()));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  for (const failure of failures) console.error(`FAILED  ${failure}`);
  console.log(failures.length === 0 ? 'All of it held.' : `${failures.length} did not hold.`);
  return failures.length === 0 ? 0 : 1;
}

try {
  process.exitCode = await chaos();
} catch (error) {
  console.error(`chaos: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
