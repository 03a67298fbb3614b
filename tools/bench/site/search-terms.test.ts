import { describe, expect, it } from 'vitest';
import { searchTerms } from './search-terms';

const post = (body: string) => `---\ntitle: "标题标题标题标题"\n---\n${body}`;

describe('searchTerms', () => {
  const texts = [post('<p>公司公布业绩，公司增长。</p>'), post('公司代码600519')];

  it('counts two-character terms of the bodies, never across punctuation', () => {
    const { frequent } = searchTerms(texts, 3, 0);
    expect(frequent[0]).toBe('公司');
    expect(frequent).not.toContain('标题');
    expect(searchTerms(texts, 100, 0).frequent).not.toContain('绩公');
  });

  it('takes other terms that occur, the same each time', () => {
    const { other } = searchTerms(texts, 0, 10);
    expect(other.length).toBeGreaterThan(3);
    expect(other.every((term) => texts.some((text) => text.includes(term)))).toBe(true);
    expect(searchTerms(texts, 0, 10).other).toEqual(other);
  });

  it('finds nothing in nothing', () => {
    expect(searchTerms([], 5, 5)).toEqual({ frequent: [], other: [] });
  });
});
