import { describe, expect, it } from 'vitest';
import { parseSearch } from '@/lib/search/query';
import { searchWordsFor } from './search-words-for';

describe.each(['zh-CN', 'zh-TW', 'en'])('the help of the search in %s', (lang) => {
  const [exact, without, either, source, title, tag, date] = searchWordsFor(lang).help.rows.map(([example]) =>
    parseSearch(example),
  );

  it('shows what the search understands', () => {
    expect(exact?.clauses).toHaveLength(1);
    expect(without?.without).toHaveLength(1);
    expect(either?.clauses[0]?.anyOf).toHaveLength(2);
    expect(source?.clauses[0]?.anyOf[0]?.kind).toBe('source');
    expect(title?.clauses[0]?.anyOf[0]).toMatchObject({ kind: 'text', inTitle: true });
    expect(tag?.clauses[0]?.anyOf[0]?.kind).toBe('tag');
    expect(date).toMatchObject({ from: '2022-01-01', to: '2022-03-31' });
  });

  it('counts', () => {
    const { found } = searchWordsFor(lang);
    expect(found(1000, false)).toContain('1,000+');
    expect(found(12, true)).not.toContain('+');
  });
});
