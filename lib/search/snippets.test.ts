import { describe, expect, it } from 'vitest';
import { findSnippet } from './snippets';

const LONG = '一二三四五六七八九十'.repeat(20);

describe('findSnippet', () => {
  it('is the line that holds most of the terms', () => {
    expect(findSnippet('央行说话。\n央行决定降准。\n别的', ['央行', '降准'])).toMatch(/^央行决定降准/);
  });

  it('is cut around the hit in a long line', () => {
    const snippet = findSnippet(`${LONG}降准${LONG}`, ['降准']) ?? '';
    expect(snippet).toMatch(/^….*降准.*…$/);
    expect(snippet.indexOf('降准')).toBeLessThan(50);
    expect(snippet.length).toBeLessThan(140);
  });

  it('gives a short line with the next ones', () => {
    expect(findSnippet('甲 600519\n乙 000001\n丙 3', ['600519'])).toBe('甲 600519 乙 000001 丙 3');
  });

  it('is nothing where no term is', () => {
    expect(findSnippet('央行', ['降准'])).toBeUndefined();
    expect(findSnippet('', ['降准'])).toBeUndefined();
  });

  it('never cuts a pair', () => {
    const snippet = findSnippet(`${'𠮷'.repeat(100)}降准${'𠮷'.repeat(100)}`, ['降准']) ?? '';
    expect(snippet).not.toMatch(/\p{Cs}/u);
  });
});
