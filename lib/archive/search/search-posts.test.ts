import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { EVERYTHING, type PostFilter } from '@/lib/model/post-filter';
import { SAMPLE_INSTANT, sampleEntry } from '../testing/sample-entry';
import { ScratchArchive } from '../testing/scratch-archive';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { SearchOrder } from '@/lib/model/search-page';
import { searchPosts } from './search-posts';

const DAY = 24 * 60 * 60;

const search = (filter: Partial<PostFilter>, order: SearchOrder = 'newest', after?: string, limit?: number) =>
  searchPosts({ ...EVERYTHING, ...filter }, { order, after, limit });

const titles = async (filter: Partial<PostFilter> | string, order?: SearchOrder) =>
  (await search(typeof filter === 'string' ? { text: filter } : filter, order)).hits.map(
    ({ post }) => post.title,
  );

let archive: ScratchArchive;

function put(day: number, title: string, body: string, over: Parameters<typeof sampleEntry>[1] = {}): void {
  archive.put(
    sampleEntry(`${day}.md`, {
      title,
      html: body as SafeHtml,
      instant: SAMPLE_INSTANT + day * DAY,
      ...over,
    }),
  );
}

beforeEach(() => {
  archive = new ScratchArchive();
  globalThis.broadsheetArchive = archive.reader;
  onTestFinished(() => {
    globalThis.broadsheetArchive = undefined;
  });
  const named = {
    categories: ['zhongguozhengquanbao'],
    names: [{ slug: 'zhongguozhengquanbao', name: '中国证券报' }],
  };
  put(0, '央行宣布降准', '<p>中国人民银行决定下调存款准备金率。</p>', named);
  put(1, '报：央企改革', '<p>证券市场，<b>贵州</b>茅台(600519)上涨3.5%。</p>', {
    tags: ['改革'],
    length: 400,
  });
  put(2, '市场观察', '<p>A股ETF成交放大。央行、降息。</p>', { ...named, length: 2_000 });
});

describe('searchPosts', () => {
  it('finds any substring in titles and bodies, newest first', async () => {
    expect(await titles('央行')).toEqual(['市场观察', '央行宣布降准']);
    expect(await titles('人民银')).toEqual(['央行宣布降准']);
    expect(await titles('0051')).toEqual(['报：央企改革']);
    expect(await titles('股etf成')).toEqual(['市场观察']);
    expect(await titles('貴州茅臺')).toEqual(['报：央企改革']);
    expect(await titles('３.5')).toEqual(['报：央企改革']);
    expect(await titles('报央')).toEqual([]);
    expect(await titles('率证')).toEqual([]);
  });

  it('understands its language', async () => {
    expect(await titles('央行 -降息')).toEqual(['央行宣布降准']);
    expect(await titles('央行 -成交放大')).toEqual(['央行宣布降准']);
    expect(await titles('降准 OR 茅台')).toEqual(['报：央企改革', '央行宣布降准']);
    expect(await titles('"央行、降息"')).toEqual(['市场观察']);
    expect(await titles('标题:央')).toEqual(['报：央企改革', '央行宣布降准']);
    expect(await titles('来源:证券报 央行')).toEqual(['市场观察', '央行宣布降准']);
    expect(await titles('source:zhongguozhengquanbao -降息')).toEqual(['央行宣布降准']);
    expect(await titles('来源:别的报 央行')).toEqual([]);
    expect(await titles('来源:jinrong OR 存款准备金')).toEqual(['报：央企改革', '央行宣布降准']);
    expect(await titles('tag:改革')).toEqual(['报：央企改革']);
    expect(await titles('央行 日期:2022-03-15')).toEqual(['央行宣布降准']);
    expect(await titles('date:2022-03-16..')).toEqual(['市场观察', '报：央企改革']);
  });

  it('narrows by the filter', async () => {
    expect(await titles({ sources: ['jinrong'] })).toEqual(['报：央企改革']);
    expect(await titles({ withoutSources: ['jinrong'] })).toEqual(['市场观察', '央行宣布降准']);
    expect(await titles({ tags: ['改革'] })).toEqual(['报：央企改革']);
    expect(await titles({ minLength: 401 })).toEqual(['市场观察', '央行宣布降准']);
    expect(await titles({ from: '2022-03-16', to: '2022-03-16' })).toEqual(['报：央企改革']);
    expect(await titles({ sources: ['nowhere'] })).toEqual([]);
    expect(await titles({ hasPicture: true })).toEqual([]);
    expect(await titles({})).toHaveLength(3);
  });

  it('shows where it is found', async () => {
    const { hits, marks, count, exact } = await search({ text: '央行 降息' });
    expect({ marks, count, exact }).toEqual({ marks: ['央行', '降息'], count: 1, exact: true });
    expect(hits[0]?.snippet).toEqual([
      { text: 'A股ETF成交放大。', hit: false },
      { text: '央行', hit: true },
      { text: '、', hit: false },
      { text: '降息', hit: true },
      { text: '。', hit: false },
    ]);
    expect((await search({ text: '标题:观察' })).hits[0]?.title).toContainEqual({ text: '观察', hit: true });
  });

  it('puts titles before bodies by relevance', async () => {
    put(3, '无关', '<p>降准</p>');
    expect(await titles('降准', 'newest')).toEqual(['无关', '央行宣布降准']);
    expect(await titles('降准', 'relevance')).toEqual(['央行宣布降准', '无关']);
    expect(await titles('', 'relevance')).toHaveLength(4);
  });

  it('counts exactly up to 1,000', async () => {
    const posts = (from: number, count: number) =>
      Array.from({ length: count }, (_, i) =>
        sampleEntry(`count${from + i}.md`, {
          html: '<p>央行下调存款准备金率，准备金，存款。</p>' as SafeHtml,
          instant: SAMPLE_INSTANT + from + i,
        }),
      );
    const counted = async (text: string) => {
      const { count, exact } = await search({ text });
      return `${count}${exact ? '' : '+'}`;
    };
    archive.put(...posts(0, 999));
    expect(await counted('存款准备金')).toBe('1000');
    archive.put(...posts(999, 1));
    expect(await counted('款准备金率')).toBe('1000+');
    archive.put(...posts(1_000, 300));
    expect(await counted('存款准备金率')).toBe('1000+');
    expect(await counted('准备金 -存款准备金利')).toBe('1000+');
    expect(await counted('金率准备金')).toBe('0');
  });

  it.each(['newest', 'relevance'] as const)('pages through everything once: %s', async (order) => {
    archive.put(
      ...Array.from({ length: 120 }, (_, i) =>
        sampleEntry(`page${i}.md`, {
          title: i % 7 === 0 ? '降准降准' : '快讯',
          html: `<p>央行降准第${i}次，存款准备金率。</p>` as SafeHtml,
          instant: SAMPLE_INSTANT + i,
        }),
      ),
    );
    for (const text of ['降准', '存款准备金']) {
      const seen: number[] = [];
      let after: string | undefined;
      do {
        const page = await search({ text }, order, after, 17);
        expect(page).toMatchObject({ count: 121, exact: true });
        seen.push(...page.hits.map(({ post }) => post.id));
        after = page.next;
      } while (after !== undefined);
      expect(new Set(seen).size).toBe(121);
      expect(seen).toHaveLength(121);
    }
  });

  it('says what to try when nothing is found', async () => {
    const { hits, suggestions } = await search({ text: '央行 茅台', from: '2022-03-15', sources: [] });
    expect(hits).toEqual([]);
    expect(suggestions).toEqual([
      { kind: 'drop-term', term: '茅台', text: '央行', count: 2 },
      { kind: 'drop-term', term: '央行', text: '茅台', count: 1 },
    ]);
    expect((await search({ text: '央行 date:2021' })).suggestions).toEqual([
      { kind: 'drop-dates', term: undefined, text: '央行', count: 2 },
    ]);
    expect((await search({ text: '茅台', sources: ['zhongguozhengquanbao'] })).suggestions).toContainEqual({
      kind: 'drop-sources',
      term: undefined,
      text: '茅台',
      count: 1,
    });
    expect((await search({ text: '没有的词' })).suggestions).toEqual([]);
  });

  it('answers every text and every cursor', async () => {
    const part = fc.constantFrom(
      ...[
        '"',
        "'",
        '*',
        '(',
        ')',
        '^',
        '+',
        '-',
        'AND',
        'OR',
        'NOT',
        'NEAR',
        ':',
        '{',
        '~',
        '_a',
        '_l1',
        '\0',
        '\ud800',
        '🙂',
        '央行',
        ' ',
      ],
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(part).map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.string(), fc.boolean(), async (typed, after, relevant) => {
        const page = await search({ text: typed, sources: [typed], tags: [] }, 'newest', after);
        expect(page.count).toBe(0);
        const any = await search({ text: typed, from: typed }, relevant ? 'relevance' : 'newest', after);
        expect(any.hits.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 150 },
    );
    expect(await titles('"'.repeat(100_000))).toEqual([]);
    expect(await titles('央行 '.repeat(25_000))).toHaveLength(2);
    expect(await titles('_a')).toEqual(['市场观察']);
  });
});
