import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SAMPLE_INSTANT, sampleEntry } from './testing/sample-entry';
import { ScratchArchive } from './testing/scratch-archive';

const paths = (count: number) => Array.from({ length: count }, (_, i) => `p${String(i).padStart(4, '0')}.md`);

describe('an archive', () => {
  it('gives an article back as it was put', () => {
    const archive = new ScratchArchive();
    archive.put(
      sampleEntry('a.md', {
        categories: ['zhongguozhengquanbao', 'hongguan'],
        names: [{ slug: 'zhongguozhengquanbao', name: '中国证券报' }],
        tags: ['降准'],
        attribution: '中国证券报',
        original: 'http://example.com/1',
        stocks: [{ code: '1.600160', name: '巨化股份' }],
      }),
    );
    const post = archive.reader.article('/a.html');
    expect(post).toMatchObject({
      title: 'Title of a.md',
      instant: SAMPLE_INSTANT,
      category: { slug: 'zhongguozhengquanbao', name: '中国证券报' },
      categories: [
        { slug: 'zhongguozhengquanbao', name: '中国证券报' },
        { slug: 'hongguan', name: 'hongguan' },
      ],
      tags: ['降准'],
      attribution: '中国证券报',
      original: 'http://example.com/1',
      stocks: [{ code: '1.600160', name: '巨化股份' }],
    });
  });

  it('pages from the oldest post, so that a page keeps its posts while new ones come', () => {
    const archive = new ScratchArchive();
    const entries = paths(130).map((path, i) => sampleEntry(path, { instant: SAMPLE_INSTANT + i * 60 }));
    archive.put(...entries.slice(0, 120));
    const shared = archive.reader.page('category', 'jinrong', 1);
    expect(shared).toMatchObject({ number: 1, last: 2, total: 120 });
    expect(shared?.posts.map(({ permalink }) => permalink)).toEqual(
      paths(50)
        .reverse()
        .map((path) => `/${path.replace('.md', '.html')}`),
    );
    archive.put(...entries.slice(120));
    expect(archive.reader.page('category', 'jinrong', 1)?.posts).toEqual(shared?.posts);
    expect(archive.reader.page('category', 'jinrong')).toMatchObject({ number: 3, last: 3, total: 130 });
    expect(archive.reader.page('category', 'jinrong')?.posts).toHaveLength(30);
    expect(archive.reader.page('category', 'jinrong', 4)).toBeUndefined();
    expect(archive.reader.page('category', 'jinrong', 0)).toBeUndefined();
    expect(archive.reader.page('category', 'unknown')).toBeUndefined();
  });

  it('keeps every page right through any order of additions, changes and removals', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            name: fc.integer({ min: 0, max: 150 }),
            minute: fc.integer({ min: 0, max: 400 }),
            remove: fc.boolean(),
            commit: fc.boolean(),
          }),
          { maxLength: 250 },
        ),
        (steps) => {
          const archive = new ScratchArchive();
          const expected = new Map<string, number>();
          for (const { name, minute, remove } of steps) {
            const path = `${name}.md`;
            if (remove) {
              archive.remove(path);
              expected.delete(path);
            } else {
              archive.put(sampleEntry(path, { instant: SAMPLE_INSTANT + minute * 60 }));
              expected.set(path, minute);
            }
          }
          const front = archive.reader.page('category', 'jinrong');
          expect(front?.total ?? 0).toBe(expected.size);
          const listed: number[] = [];
          for (let number = front?.last ?? 0; number >= 1; number -= 1) {
            const posts = archive.reader.page('category', 'jinrong', number)?.posts ?? [];
            if (number < (front?.last ?? 0)) expect(posts).toHaveLength(50);
            listed.push(...posts.map(({ id }) => id));
          }
          expect(listed).toEqual([...listed].sort((a, b) => b - a));
          expect(listed).toHaveLength(expected.size);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('finds neighbours in the category', () => {
    const archive = new ScratchArchive();
    archive.put(
      ...paths(3).map((path, i) => sampleEntry(path, { instant: SAMPLE_INSTANT + i })),
      sampleEntry('other.md', { instant: SAMPLE_INSTANT + 1, categories: ['other'] }),
    );
    const middle = archive.reader.article('/p0001.html');
    const { newer, older } = archive.reader.neighbours('jinrong', middle?.id ?? 0);
    expect([newer?.permalink, older?.permalink]).toEqual(['/p0002.html', '/p0000.html']);
    expect(archive.reader.neighbours('jinrong', newer?.id ?? 0).newer).toBeUndefined();
  });

  it('finds the same story from other sources within two days', () => {
    const archive = new ScratchArchive();
    const day = 24 * 60 * 60;
    archive.put(
      sampleEntry('a.md', { story: 7 }),
      sampleEntry('b.md', { story: 7, instant: SAMPLE_INSTANT + day }),
      sampleEntry('late.md', { story: 7, instant: SAMPLE_INSTANT + 3 * day }),
      sampleEntry('c.md', { story: 8 }),
    );
    const id = archive.reader.article('/a.html')?.id ?? 0;
    expect(archive.reader.sameStory(id, 5).map(({ permalink }) => permalink)).toEqual(['/b.html']);
  });

  it('names a category after its newest naming post, and after its own page above all', () => {
    const archive = new ScratchArchive();
    const named = (path: string, name: string, instant: number) =>
      sampleEntry(path, { instant, names: [{ slug: 'jinrong', name }] });
    archive.put(named('b.md', '新名', SAMPLE_INSTANT + 1), named('a.md', '旧名', SAMPLE_INSTANT));
    expect(archive.reader.category('jinrong')?.name).toBe('新名');
    archive.writer.begin();
    archive.writer.nameCategory('jinrong', '金融');
    archive.writer.commit();
    archive.put(named('c.md', '更新名', SAMPLE_INSTANT + 2));
    expect(archive.reader.category('jinrong')?.name).toBe('金融');
  });

  it('forgets a removed post everywhere', () => {
    const archive = new ScratchArchive();
    archive.put(sampleEntry('a.md', { tags: ['x'], redirectFrom: ['/old'] }), sampleEntry('b.md'));
    archive.remove('a.md');
    expect(archive.reader.article('/a.html')).toBeUndefined();
    expect(archive.reader.redirect('/old')).toBeUndefined();
    expect(archive.reader.page('tag', 'x')).toBeUndefined();
    expect(archive.reader.page('all', '')?.total).toBe(1);
    expect(archive.reader.latestDays(9)).toEqual([{ day: '2022-03-15', count: 1 }]);
  });

  it('follows redirects to the post and to elsewhere', () => {
    const archive = new ScratchArchive();
    archive.put(
      sampleEntry('a.md', { redirectFrom: ['/old'] }),
      sampleEntry('moved.md', { redirectTo: 'https://example.com/' }),
    );
    expect(archive.reader.redirect('/old/')).toBe('/a.html');
    expect(archive.reader.movedTo('/moved.html')).toBe('https://example.com/');
    expect(archive.reader.movedTo('/a.html')).toBeUndefined();
    expect(archive.reader.redirect('/a.html')).toBeUndefined();
  });

  it('counts the sources of a day', () => {
    const archive = new ScratchArchive();
    archive.put(...paths(3).map((path, i) => sampleEntry(path, { categories: [i === 0 ? 'one' : 'two'] })));
    expect(archive.reader.activeSources('2022-03-15', '2022-03-15', 5)).toEqual([
      { category: { slug: 'two', name: 'two' }, count: 2 },
      { category: { slug: 'one', name: 'one' }, count: 1 },
    ]);
  });

  it('puts two posts of one second and one tie-breaker at two ids', () => {
    const archive = new ScratchArchive();
    archive.put(sampleEntry('a.md', { tie: 5 }), sampleEntry('b.md', { tie: 5 }));
    expect(archive.reader.page('all', '')?.posts.map(({ permalink }) => permalink)).toEqual([
      '/b.html',
      '/a.html',
    ]);
  });
});

describe('two posts that want one permalink', () => {
  const wanting = (path: string) => sampleEntry(path, { permalink: '/x.html' });
  const pathsOf = (archive: ScratchArchive) =>
    ['/x.html', '/x-2.html'].map((permalink) => archive.reader.article(permalink)?.title);

  it.each([
    ['in order', ['a.md', 'b.md']],
    ['against it', ['b.md', 'a.md']],
  ])('are both online, the first path at its own, written %s', (_, order) => {
    const archive = new ScratchArchive();
    archive.put(...order.map(wanting));
    expect(pathsOf(archive)).toEqual(['Title of a.md', 'Title of b.md']);
    expect(archive.writer.problems()).toEqual([
      expect.objectContaining({ path: 'b.md', code: 'PERMALINK_TAKEN' }),
    ]);
  });

  it('leave the permalink to the other when the first goes', () => {
    const archive = new ScratchArchive();
    archive.put(wanting('a.md'), wanting('b.md'));
    archive.remove('a.md');
    expect(pathsOf(archive)).toEqual(['Title of b.md', undefined]);
    expect(archive.writer.problems()).toEqual([]);
  });

  it('keep their places when the first is written again', () => {
    const archive = new ScratchArchive();
    archive.put(wanting('a.md'), wanting('b.md'));
    archive.put(wanting('a.md'));
    expect(pathsOf(archive)).toEqual(['Title of a.md', 'Title of b.md']);
    archive.put(wanting('b.md'));
    expect(pathsOf(archive)).toEqual(['Title of a.md', 'Title of b.md']);
    expect(archive.writer.problems()).toHaveLength(1);
  });
});
