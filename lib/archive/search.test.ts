import type { SafeHtml } from '@/lib/model/safe-html';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ALL_IDS, idsBetween } from './read/id-range';
import { searchExpression, type Fact } from './search/facts';
import { SAMPLE_INSTANT, sampleEntry } from './testing/sample-entry';
import { ScratchArchive } from './testing/scratch-archive';

const text = (term: string): Fact => ({ kind: 'text', term, inTitle: false });
const titled = (path: string, title: string, instant = SAMPLE_INSTANT) =>
  sampleEntry(path, { title, instant, html: '<p></p>' as SafeHtml });

function titlesFound(archive: ArchiveLike, expression: string, range = ALL_IDS): string[] {
  return idsFound(archive, expression, range).map(
    (id) => archive.reader.search.post(id)?.post.title ?? 'gone',
  );
}

/** Found with all numbers known, and the same when only the first is. */
function idsFound({ reader: { search } }: ArchiveLike, expression: string, range = ALL_IDS): number[] {
  const [known, followed] = [1_000, 1].map((most) =>
    Array.from(search.candidates(expression, range, most).newestFirst(range, 2), ({ post_id }) => post_id),
  );
  expect(followed).toEqual(known);
  return known ?? [];
}
type ArchiveLike = Pick<ScratchArchive, 'reader'>;

describe('the full text of an archive', () => {
  it('finds every substring of one and two characters, newest first', () => {
    const archive = new ScratchArchive();
    archive.put(
      titled('a.md', '证券报', SAMPLE_INSTANT),
      titled('b.md', '中国證券', SAMPLE_INSTANT + 60),
      titled('c.md', '证，券', SAMPLE_INSTANT + 120),
    );
    expect(titlesFound(archive, searchExpression([[text('证券')]], []))).toEqual(['中国證券', '证券报']);
    expect(titlesFound(archive, searchExpression([[text('证')]], []))).toEqual([
      '证，券',
      '中国證券',
      '证券报',
    ]);
    expect(titlesFound(archive, searchExpression([], []))).toHaveLength(3);
    expect(titlesFound(archive, searchExpression([[text('证券')]], [text('报')]))).toEqual(['中国證券']);
    expect(titlesFound(archive, searchExpression([[text('国'), text('报')]], []))).toHaveLength(2);
  });

  it('knows the facts that filters ask for', () => {
    const archive = new ScratchArchive();
    const picture = { src: '/x.jpg', alt: '', width: undefined, height: undefined };
    archive.put(
      sampleEntry('a.md', { categories: ['one'], tags: ['x'], length: 900 }),
      sampleEntry('b.md', { categories: ['two'], tags: ['x', 'y'], length: 90, picture }),
    );
    const ids = (kind: 'category' | 'tag', ...slugs: string[]): Fact => ({
      kind: 'lists',
      ids: slugs.flatMap((slug) => archive.reader.listId(kind, slug) ?? []),
    });
    const paths = (...facts: Fact[]) =>
      titlesFound(
        archive,
        searchExpression(
          facts.map((fact) => [fact]),
          [],
        ),
      ).map((title) => title.slice(9));
    expect(paths(ids('category', 'one'))).toEqual(['a.md']);
    expect(paths(ids('category', 'one', 'two')).sort()).toEqual(['a.md', 'b.md']);
    expect(paths(ids('tag', 'x'), ids('tag', 'y'))).toEqual(['b.md']);
    expect(paths({ kind: 'picture' })).toEqual(['b.md']);
    expect(paths({ kind: 'length', atLeast: 500 })).toEqual(['a.md']);
    expect(paths({ kind: 'length', atLeast: 1 })).toHaveLength(2);
    expect(paths(ids('category', 'nowhere'))).toEqual([]);
  });

  it('keeps to a range of days and leaves undated posts out of it', () => {
    const archive = new ScratchArchive();
    const day = 24 * 60 * 60;
    archive.put(
      ...[0, 1, 2, 3].map((days) => titled(`${days}.md`, `题${days}`, SAMPLE_INSTANT + days * day)),
      sampleEntry('none.md', { title: '题无', instant: undefined }),
    );
    const all = searchExpression([[text('题')]], []);
    const range = idsBetween(SAMPLE_INSTANT + day, SAMPLE_INSTANT + 3 * day);
    expect(titlesFound(archive, all, range)).toEqual(['题2', '题1']);
    expect(archive.reader.search.candidates(all, range, 9).numbers.length).toBe(2);
    expect(titlesFound(archive, all, idsBetween(undefined, SAMPLE_INSTANT + 1))).toEqual(['题0']);
    expect(titlesFound(archive, all)).toEqual(['题3', '题2', '题1', '题0', '题无']);
    expect(archive.reader.search.candidates(all, ALL_IDS, 3).numbers.length).toBe(3);
  });

  it('stays in order when thousands of older posts come after newer ones', () => {
    const archive = new ScratchArchive();
    const posts = (name: string, from: number, count: number) =>
      Array.from({ length: count }, (_, i) => titled(`${name}${i}.md`, `号${name}`, from + i * 7));
    // A volume, a volume of older posts that overlap, late ones, newer ones.
    archive.put(...posts('甲', SAMPLE_INSTANT, 1_200));
    archive.put(...posts('乙', SAMPLE_INSTANT - 4_000, 1_100));
    archive.put(...posts('丙', SAMPLE_INSTANT - 1_000, 30));
    archive.put(...posts('丁', SAMPLE_INSTANT + 9_000, 20), ...posts('戊', SAMPLE_INSTANT + 100, 20));
    const all = idsFound(archive, searchExpression([[text('号')]], []), ALL_IDS);
    expect(all).toHaveLength(2_370);
    expect(all).toEqual([...new Set(all)].sort((a, b) => b - a));
    for (const [from, before] of [
      [-500, 300],
      [2_000, 9_050],
      [-9_000, -4_000],
    ] as const) {
      const range = idsBetween(SAMPLE_INSTANT + from, SAMPLE_INSTANT + before);
      const inRange = idsFound(archive, searchExpression([[text('号')]], []), range);
      expect(inRange).toEqual(all.filter((id) => id >= range.lowest && id <= range.highest));
    }
    const late = idsFound(archive, searchExpression([[text('号丙')]], []), ALL_IDS);
    expect(late).toHaveLength(30);
  });

  it('finds what is there through any order of additions, changes and removals', () => {
    const step = fc.record({
      name: fc.integer({ min: 0, max: 12 }),
      minute: fc.integer({ min: 0, max: 5 }),
      title: fc.constantFrom('甲乙', '乙丙', '丙甲', '甲'),
      remove: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 12 }), (commits) => {
        const archive = new ScratchArchive();
        const expected = new Map<string, string>();
        for (const steps of commits) {
          const kept = new Map(steps.map((one) => [`${one.name}.md`, one]));
          archive.remove(...[...kept].filter(([, { remove }]) => remove).map(([path]) => path));
          archive.put(
            ...[...kept]
              .filter(([, { remove }]) => !remove)
              .map(([path, { title, minute }]) => titled(path, title, SAMPLE_INSTANT + minute * 60)),
          );
          for (const [path, { remove, title }] of kept) {
            if (remove) expected.delete(path);
            else expected.set(path, title);
          }
        }
        for (const term of ['甲', '乙', '丙', '甲乙', '乙丙', '丙甲', '乙甲']) {
          const found = idsFound(archive, searchExpression([[text(term)]], []), ALL_IDS);
          const titles = found.map((id) => archive.reader.search.post(id)?.post.title);
          expect(titles.sort()).toEqual(
            [...expected.values()].filter((title) => title.includes(term)).sort(),
          );
          expect(found).toEqual([...found].sort((a, b) => b - a));
        }
      }),
      { numRuns: 40 },
    );
  });
});
