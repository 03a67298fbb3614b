import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wordsOfPath } from './words-of-path';

it.each([
  ['/there/is/no/such/page.html', 'there such'],
  ['/2026/11/22/%E9%A3%8E%E7%94%B5-%E6%8A%A5%E5%91%8A.html', '风电 报告'],
  ['/a/2026/11/22/NW202611222363315232.html', ''],
  ['/category/%3Cscript%3Ealert(1)%3C/script%3E', 'script alert'],
  ['/central_bank+cuts%20rates.HTML', 'central bank cuts rates'],
  ['/%E0%A4%A', ''],
  ['/', ''],
])('finds the words of %s', (path, words) => {
  expect(wordsOfPath(path)).toBe(words);
});

it('are plain text, few', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const words = wordsOfPath(`/${text}`);
      expect(words).toMatch(/^[\p{L}\p{M}\p{N} ]*$/u);
      expect(words.length).toBeLessThanOrEqual(160);
    }),
  );
});
