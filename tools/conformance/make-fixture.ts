// Writes lib/jekyll/fixtures/jekyll/*.json: node scripts/run.mjs tools/conformance/make-fixture.ts [NAME ...]
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FixtureSite } from './fixture/fixture-site';
import { FIXTURE_SITES } from './fixture/fixture-sites';
import { dumpPosts } from './jekyll/dump-posts';
import { readJekyllDump, type JekyllDump } from './jekyll/jekyll-dump';

const GOLDEN = fileURLToPath(new URL('../../lib/jekyll/fixtures/jekyll/', import.meta.url));
/** Jekyll dates a post that it cannot read by the time of the build. */
const BUILD_TIME = { time: '2026-01-01 00:00:00 +0000' };
const FUTURE_SHOWN = { future: true };
const wanted = new Set(process.argv.slice(2));
await mkdir(GOLDEN, { recursive: true });
let posts = 0;
for (const site of FIXTURE_SITES) {
  if (wanted.size > 0 && !wanted.has(site.name)) continue;
  const golden = await goldenOf(site);
  await writeFile(join(GOLDEN, `${site.name}.json`), `${JSON.stringify(golden, null, 1)}\n`);
  posts += Object.keys(site.files).length;
}
console.log(`${posts} posts in ${GOLDEN}`);

/**
 * The site with what Jekyll makes of each of its files: null for one that it does not publish, the
 * error for one that ends its build.
 */
async function goldenOf(site: FixtureSite) {
  const folder = await mkdtemp(join(tmpdir(), 'fixture-'));
  try {
    const source = join(folder, 'site');
    const out = join(folder, 'posts.jsonl');
    await writeSite(site, source);
    const settings = { ...BUILD_TIME, ...(/^future:/m.test(site.config) ? {} : FUTURE_SHOWN) };
    await dumpPosts({ source, out, zone: site.zone, settings, excerpts: true });
    const dump = readJekyllDump(out);
    return {
      jekyll: dump.jekyll,
      zone: site.zone,
      config: `${site.config}broadsheet: { profile: 4 }\n`,
      files: site.files,
      expected: Object.fromEntries(Object.keys(site.files).map((path) => [path, expectedOf(path, dump)])),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeSite(site: FixtureSite, source: string): Promise<void> {
  const files: FixtureSite['files'] = { ...site.files, '_config.yml': site.config };
  for (const [path, content] of Object.entries(files)) {
    const file = join(source, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : Buffer.from(content.base64, 'base64'));
  }
}

function expectedOf(path: string, { posts: published, broken, redirects }: JekyllDump) {
  const reason = broken.find((candidate) => candidate.path === path)?.broken;
  if (reason !== undefined) return { broken: reason };
  const post = published.find((candidate) => candidate.path === path);
  if (post === undefined) return null;
  const { url, title, date, instant, categories, tags, excerpt } = post;
  const redirectFrom = redirects.filter(({ to }) => to.endsWith(url)).map(({ from }) => from);
  return { url, title, date, instant, categories, tags, excerpt, redirectFrom };
}
