// Writes lib/html/fixtures/kramdown.json: node scripts/run.mjs tools/conformance/make-kramdown-fixture.ts
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dumpPosts } from './jekyll/dump-posts';
import { readJekyllDump } from './jekyll/jekyll-dump';
import { BLOCK_SNIPPETS } from './kramdown/block-snippets';
import { FIELD_SNIPPETS } from './kramdown/field-snippets';
import { HTML_SNIPPETS } from './kramdown/html-snippets';
import { SPAN_SNIPPETS } from './kramdown/span-snippets';
import { parseBody } from './text/body-node';
import { visibleText } from './text/visible-text';

const GOLDEN = fileURLToPath(new URL('../../lib/html/fixtures/kramdown.json', import.meta.url));
const snippets = Object.entries({ ...HTML_SNIPPETS, ...BLOCK_SNIPPETS, ...SPAN_SNIPPETS, ...FIELD_SNIPPETS });
const folder = await mkdtemp(join(tmpdir(), 'kramdown-'));
try {
  const source = join(folder, 'site');
  const out = join(folder, 'posts.jsonl');
  await mkdir(join(source, '_posts'), { recursive: true });
  await Promise.all(
    snippets.map(([, markdown], index) => writeFile(join(source, pathOf(index)), `---\n---\n${markdown}`)),
  );
  await dumpPosts({ source, out });
  const { posts, kramdown } = readJekyllDump(out);
  const golden = snippets.map(([name, markdown], index) => {
    const html = posts.find(({ path }) => path === pathOf(index))?.html;
    if (html === undefined) throw new Error(`Jekyll made nothing of “${name}”`);
    return { name, markdown, html, text: visibleText(parseBody(html)) };
  });
  await writeFile(GOLDEN, `${JSON.stringify({ kramdown, snippets: golden }, null, 1)}\n`);
  console.log(`${golden.length} snippets in ${GOLDEN}`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function pathOf(index: number): string {
  return `_posts/2024-03-05-${index}.md`;
}
