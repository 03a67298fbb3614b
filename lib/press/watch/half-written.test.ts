import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { halfWrittenUntil } from './half-written';

const NOW = 1_700_000_000_000;

function verdict(text: string, age: number): number | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'half-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'a.md');
  writeFileSync(file, text);
  return halfWrittenUntil(file, { size: text.length, mtimeMs: NOW - age }, NOW);
}

it('waits for the rest of a young file', () => {
  expect(verdict('', 100)).toBe(NOW + 900);
  expect(verdict('---\ntitle: a', 100)).toBe(NOW + 900);
  expect(verdict('---\r\ntitle: a\r\n', 0)).toBe(NOW + 1_000);
});

it('takes a whole file at once', () => {
  expect(verdict('---\ntitle: a\n---\nb', 0)).toBeUndefined();
  expect(verdict('no front matter', 0)).toBeUndefined();
});

it('takes an old file, and one from the future, as it is', () => {
  expect(verdict('---\ntitle: a', 1_000)).toBeUndefined();
  expect(verdict('', 1_000)).toBeUndefined();
  expect(verdict('---\ntitle: a', -5_000)).toBeUndefined();
});

it('leaves a file that is gone to those who read it', () => {
  expect(halfWrittenUntil('/nowhere/a.md', { size: 9, mtimeMs: NOW }, NOW)).toBeUndefined();
});
