import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '@/lib/model/post-filter';
import { conditionsOf } from './filter-conditions';
import { parseFilter, writeFilter, type FilterState, queryOf } from './filter';

const parse = (query: string) => parseFilter(new URLSearchParams(query));

const filterOf = (query: string) => {
  const parsed = parse(query);
  if (!parsed.ok) throw new Error(parsed.problem);
  return parsed.filter;
};

const line = (maxLength: number) =>
  fc.string({ unit: 'grapheme', maxLength }).map((text) => text.replace(/\p{Cc}+/gu, ' ').trim());

const slugs = fc.uniqueArray(
  line(20).filter((slug) => slug !== ''),
  { maxLength: 8 },
);

const day = fc
  .date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const span = fc
  .tuple(fc.option(day, { nil: undefined }), fc.option(day, { nil: undefined }))
  .filter(([from, to]) => from === undefined || to === undefined || from <= to);

const state: fc.Arbitrary<FilterState> = fc
  .record({
    text: line(40),
    sources: slugs,
    not: slugs,
    tags: slugs,
    days: span,
    hasPicture: fc.boolean(),
    minLength: fc.option(fc.integer({ min: 1, max: 1_000_000 }), { nil: undefined }),
    relevance: fc.boolean(),
    after: fc.option(fc.stringMatching(/^[\w.~-]{1,20}$/), { nil: undefined }),
  })
  .map(({ text, sources, not, tags, days: [from, to], hasPicture, minLength, relevance, after }) => ({
    filter: {
      text,
      sources,
      withoutSources: not.filter((slug) => !sources.includes(slug)),
      tags,
      from,
      to,
      hasPicture,
      minLength,
    },
    order: relevance && text !== '' ? 'relevance' : 'newest',
    after,
  }));

describe('the URL of a filter', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(state, (made) => {
        expect(parse(writeFilter(made))).toEqual({ ok: true, ...made });
      }),
    );
  });

  it('writes a state one way, whatever was said in between', () => {
    fc.assert(
      fc.property(state, fc.string(), (made, noise) => {
        const query = new URLSearchParams(writeFilter(made));
        query.sort();
        query.append('utm_source', noise);
        const parsed = parseFilter(query);
        expect(parsed.ok && writeFilter(parsed)).toBe(writeFilter(made));
      }),
    );
  });

  it('reads any query without failing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('q', 'source', 'from', 'min', 'after', 'q[]', 'x'), fc.string())),
        (pairs) => {
          expect(parseFilter(new URLSearchParams(pairs))).toHaveProperty('ok');
        },
      ),
    );
  });

  it('ignores the empty fields of a form and what it does not know', () => {
    expect(filterOf('q=&source=&not=&from=&to=&min=&order=&q[]=x&picture=0')).toEqual(EVERYTHING);
    expect(filterOf('from=2022-02-30&to=yesterday&min=-5')).toEqual(EVERYTHING);
  });

  it('takes a year or a month for its days and puts days in order', () => {
    expect(filterOf('from=2022&to=2022-02')).toMatchObject({ from: '2022-01-01', to: '2022-02-28' });
    expect(filterOf('from=2022-03-31&to=2022-01-01')).toMatchObject({ from: '2022-01-01', to: '2022-03-31' });
  });

  it('refuses what no reader writes', () => {
    expect(parse(`q=${'a'.repeat(1025)}`)).toEqual({ ok: false, problem: 'text-too-long' });
    expect(parse(`q=${'中'.repeat(342)}`)).toEqual({ ok: false, problem: 'text-too-long' });
    const many = Array.from({ length: 51 }, (_, index) => `source=s${index}`).join('&');
    expect(parse(many)).toEqual({ ok: false, problem: 'too-many-names' });
  });

  it('makes one line of well-formed text of anything', () => {
    expect(parseFilter(queryOf({ q: 'a\0b\n\ud800' }))).toMatchObject({ filter: { text: 'a b \ufffd' } });
    expect(parseFilter(queryOf({ q: ['one', 'two'] }))).toMatchObject({ filter: { text: 'one' } });
  });
});

describe('conditionsOf', () => {
  it('gives every condition, and the filter without it', () => {
    fc.assert(
      fc.property(state, ({ filter }) => {
        let rest = filter;
        for (let [first] = conditionsOf(rest); first !== undefined; [first] = conditionsOf(rest)) {
          expect(conditionsOf(first.without)).toHaveLength(conditionsOf(rest).length - 1);
          rest = first.without;
        }
        expect(rest).toEqual(EVERYTHING);
      }),
    );
  });
});
