// npm run search:truth -- [--posts N] [--queries N] [--seed S]: exit 0 when the search finds exactly what plain includes() finds.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { searchTruth } from './search-truth';

const text = { type: 'string' } as const;
const { values } = parseArgs({ options: { posts: text, queries: text, seed: text } });
const folder = mkdtempSync(join(tmpdir(), 'search-truth-'));
try {
  const results = await searchTruth({
    folder,
    posts: Number(values.posts ?? 5_000),
    queries: Number(values.queries ?? 300),
    seed: Number(values.seed ?? 1),
  });
  console.log('queries               found   recall  precision');
  for (const { kind, queries, found, recall, precision, wrong } of results) {
    const figures = `${recall.toFixed(3).padStart(8)} ${precision.toFixed(3).padStart(10)}`;
    console.log(`${String(queries).padStart(4)} ${kind.padEnd(14)} ${String(found).padStart(8)} ${figures}`);
    for (const one of wrong.slice(0, 5)) console.log(`     wrong: ${JSON.stringify(one)}`);
  }
  process.exitCode = results.every(({ wrong }) => wrong.length === 0) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
