import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

const DOCUMENTS = [
  'README.md',
  'README.zh-CN.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'docs/architecture.md',
  'docs/deploying.md',
  'docs/glossary.md',
];
/** A path in backquotes or a link; what has a placeholder in it is an example. */
const PATHS =
  /`((?:app|components|lib|scripts|tools|e2e|docs|deploy|bench)\/[^`\s*…<{]*)`|\]\((?!https?:|#|mailto:)([^)#\s]+)/g;

it.each(DOCUMENTS)('%s names only files that are there', (document) => {
  const named = Array.from(readFileSync(document, 'utf8').matchAll(PATHS), ([, path, link]) =>
    path === undefined ? join(dirname(document), link ?? '') : path,
  );
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter((path) => !existsSync(path))).toEqual([]);
});

it('CONTRIBUTING.md says what to open for thirty changes and more', () => {
  const rows = readFileSync('CONTRIBUTING.md', 'utf8').match(
    /^\| .* \| `(?:app|components|lib|scripts|import)/gm,
  );
  expect(rows?.length).toBeGreaterThan(30);
});

it('the README is short, and both say the same', () => {
  const [english = '', chinese = ''] = DOCUMENTS.map((name) => readFileSync(name, 'utf8'));
  for (const text of [english, chinese]) expect(text.split('\n').length - 1).toBeLessThanOrEqual(90);
  const sections = (text: string) => text.match(/^## /gm)?.length;
  expect(sections(chinese)).toBe(sections(english));
  for (const command of english.match(/^npm [^#]+/gm) ?? []) expect(chinese).toContain(command.trim());
});
