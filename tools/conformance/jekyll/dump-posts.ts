import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureJekyll } from './ensure-jekyll';

const PROGRAM = fileURLToPath(new URL('./dump-posts.rb', import.meta.url));

export interface DumpOrder {
  /** Folder of the site; nothing is written into it. */
  readonly source: string;
  /** File that the dump goes to. */
  readonly out: string;
  /** Settings that win over those of the site's `_config.yml`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** IANA zone of the builder's clock, which counts where the site sets no `timezone`. */
  readonly zone?: string;
  /** Whether the source text of each excerpt is wanted. */
  readonly excerpts?: boolean;
}

/**
 * Lets Jekyll read and convert the posts of a site and write them to `out`; see dump-posts.rb.
 *
 * @throws with Jekyll's own words when it gives up
 */
export async function dumpPosts({ source, out, settings, zone, excerpts }: DumpOrder): Promise<void> {
  ensureJekyll();
  const folder = await mkdtemp(join(tmpdir(), 'jekyll-order-'));
  try {
    const order = join(folder, 'order.json');
    await writeFile(
      order,
      JSON.stringify({ source, out, settings: settings ?? {}, excerpts: excerpts ?? false }),
    );
    await run(order, zone ?? 'UTC');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function run(order: string, zone: string): Promise<void> {
  const ruby = spawn('ruby', [PROGRAM, order], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, TZ: zone, LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8', JEKYLL_NO_BUNDLER_REQUIRE: 'true' },
  });
  let said = '';
  ruby.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
  const status = await new Promise<number | null>((resolve, reject) => {
    ruby.on('error', reject);
    ruby.on('close', resolve);
  });
  if (status !== 0) throw new Error(`Jekyll could not read the site: ${lastWords(said)}`);
}

function lastWords(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .slice(-3)
    .join(' ');
}
