import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchTokens } from '@/lib/search/tokens';
import { tokensOfKeys } from '@/lib/search/token-keys';
import { SCHEMA } from '../schema';
import { BulkIndex } from './bulk-index';
import { indexPart } from './index-part';
import { type NumberedPost, postColumns, unitRanges } from './columns';

class Index {
  readonly database = new Database(':memory:');
  readonly bulk: BulkIndex;

  constructor() {
    this.database.exec(SCHEMA);
    this.bulk = new BulkIndex(this.database);
  }

  /** The way a rebuild does it, with so many threads. */
  write(posts: readonly NumberedPost[], parts = 1): void {
    const columns = postColumns(posts);
    const ranges = unitRanges(columns, parts);
    this.bulk.write(
      posts,
      ranges.map((within) => indexPart({ posts: columns, within })),
    );
  }

  /** The way FTS5 does it. */
  insert(posts: readonly NumberedPost[]): void {
    const insert = this.database.prepare('INSERT INTO search (rowid, tokens) VALUES (CAST(? AS INTEGER), ?)');
    for (const { number, tokens, facets } of posts) {
      insert.run(number, [...tokensOfKeys(tokens), ...facets].join(' '));
    }
  }

  atOnce(write: () => void): void {
    this.database.transaction(write)();
  }

  /** Every term with its posts, after FTS5 has found its own format in order. */
  content(): string {
    // FTS5 reads on this connection as well from what it remembers.
    this.atOnce(() => this.bulk.handOver());
    this.database.exec("INSERT INTO search (search) VALUES ('integrity-check')");
    this.database.exec("CREATE VIRTUAL TABLE temp.terms USING fts5vocab ('main', 'search', 'instance')");
    const rows = this.database.prepare('SELECT term, doc FROM temp.terms ORDER BY term, doc').raw().all();
    this.database.exec('DROP TABLE temp.terms');
    return rows.join('\n');
  }

  sizes(): unknown {
    const averages = this.database.prepare('SELECT block FROM search_data WHERE id = 1').get();
    return { averages, sizes: this.database.prepare('SELECT id, sz FROM search_docsize').all() };
  }

  get largeSegments(): unknown {
    return this.database
      .prepare('SELECT segid FROM search_idx GROUP BY segid HAVING count(*) > 10 ORDER BY segid')
      .pluck()
      .all();
  }

  get segments(): unknown {
    return this.database.prepare('SELECT count(DISTINCT segid) FROM search_idx').pluck().get();
  }
}

const postOf = (number: number, title: string, body: string): NumberedPost => ({
  number,
  tokens: searchTokens(title, `<p>${body}</p>`),
  facets: ['_a', `_l${number % 3}`],
});

describe('BulkIndex', () => {
  const text = fc.string({
    unit: fc.constantFrom(...Array.from('央行降准9a\ufa0e\u{20000}𠮷é， ')),
    maxLength: 30,
  });
  const gap = fc.constantFrom(1, 2, 200, 2 ** 14, 2 ** 21, 2 ** 35);

  it('writes what FTS5 would write, in any number of steps and parts', () => {
    const steps = fc.array(fc.array(fc.tuple(text, text, gap), { maxLength: 12 }), { maxLength: 5 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (texts, parts) => {
        const [ours, theirs] = [new Index(), new Index()];
        let number = 0;
        for (const step of texts) {
          const posts = step.map(([title, body, more]) => postOf((number += more), title, body));
          ours.atOnce(() => ours.write(posts, parts));
          theirs.atOnce(() => theirs.insert(posts));
        }
        expect(ours.content()).toBe(theirs.content());
        expect(ours.sizes()).toEqual(theirs.sizes());
      }),
      { numRuns: 40 },
    );
  });

  const body = (number: number): string =>
    Array.from({ length: 30 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((number * 31 + index * index) % 900)),
    ).join('');

  it('writes lists of posts that go on for several pages', () => {
    const posts = Array.from({ length: 12_000 }, (_, index) => postOf(index * 3 + 1, '股市', '央行'));
    const [ours, theirs] = [new Index(), new Index()];
    ours.atOnce(() => ours.write(posts));
    theirs.atOnce(() => theirs.insert(posts));
    expect(ours.content()).toBe(theirs.content());
    const newest = ours.database.prepare(
      "SELECT rowid FROM search WHERE search MATCH '_a' ORDER BY rowid DESC LIMIT 2",
    );
    expect(newest.pluck().all()).toEqual([35_998, 35_995]);
  });

  it('joins parts of several pages each', () => {
    const posts = Array.from({ length: 400 }, (_, index) => postOf(index + 1, body(index), body(index * 7)));
    const [ours, theirs] = [new Index(), new Index()];
    ours.atOnce(() => ours.write(posts, 3));
    theirs.atOnce(() => theirs.insert(posts));
    expect(ours.content()).toBe(theirs.content());
    const wanted = theirs.database.prepare('SELECT rowid FROM search WHERE search MATCH ?').pluck();
    const found = ours.database.prepare('SELECT rowid FROM search WHERE search MATCH ?').pluck();
    for (const character of body(3)) expect(found.all(character)).toEqual(wanted.all(character));
  });

  it('leaves its segments out of the merges of small ones', () => {
    const index = new Index();
    const large = [0, 1, 2].map((segment) =>
      Array.from({ length: 200 }, (_, post) => postOf(segment * 200 + post + 1, '题', body(post))),
    );
    for (const posts of large) index.atOnce(() => index.write(posts));
    index.atOnce(() => index.bulk.handOver());
    for (let number = 601; number <= 640; number += 1) {
      index.atOnce(() => index.insert([postOf(number, '新', body(number))]));
    }
    expect(index.largeSegments).toEqual([1, 2, 3]);
  });

  it('lets FTS5 delete, write and merge between two steps', () => {
    const [ours, theirs] = [new Index(), new Index()];
    for (let step = 0; step < 40; step += 1) {
      const posts = [0, 1, 2].map((index) => postOf(step * 3 + index + 1, '题', body(step * 3 + index)));
      const again = postOf(step * 2 + 1, '新', body(step));
      ours.atOnce(() => {
        ours.write(posts);
        ours.bulk.handOver();
      });
      for (const index of [ours, theirs]) {
        index.atOnce(() => {
          if (index === theirs) index.insert(posts);
          else index.bulk.handOver();
          index.database.prepare('DELETE FROM search WHERE rowid = ?').run(again.number);
          index.insert([again]);
        });
      }
    }
    expect(ours.content()).toBe(theirs.content());
    expect(ours.segments).toBeLessThan(20);
  });
});
