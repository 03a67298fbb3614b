import { Converter } from 'opencc-js';
import type { Random } from '@/tools/corpus/random';
import type { PressedText } from './pressed-texts';
import { oracleFold } from './oracle-fold';
import { SPELLING_KINDS, SPELLINGS, type SpellingKind } from './spellings';

const toTraditional = Converter({ from: 'cn', to: 't' });

const WAYS: readonly ((term: string) => string)[] = [
  (term) => term,
  (term) => term.toUpperCase(),
  toTraditional,
  (term) => term.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
];

/** What the queries look like. */
export const QUERY_KINDS = [
  '1 character',
  '2 characters',
  '4 characters',
  '8 characters',
  'Latin',
  'digits',
  'mixed',
  'two terms',
  'exact',
  'minus',
  'title',
  'description',
  ...SPELLING_KINDS,
] as const;

export type QueryKind = (typeof QUERY_KINDS)[number];

/** A query and what it means in plain `includes()`. */
export interface DrawnQuery {
  readonly query: string;
  readonly matches: (post: PressedText) => boolean;
}

/** Draws a query of a kind from the texts; undefined when the post drawn has nothing of the kind. */
export function drawnQuery(
  kind: QueryKind,
  texts: readonly PressedText[],
  random: Random,
): DrawnQuery | undefined {
  const { title, text, description } = random.pick(texts);
  const one = (term: string | undefined): DrawnQuery | undefined =>
    term === undefined ? undefined : { query: writtenOtherwise(term, random), matches: contains(term) };
  if (isSpelling(kind)) return spelled(kind, random);
  switch (kind) {
    case '1 character':
      return one(stretch(text, HAN, 1, random));
    case '2 characters':
      return one(stretch(text, HAN, 2, random));
    case '4 characters':
      return one(stretch(text, HAN, 4, random));
    case '8 characters':
      return one(stretch(text, HAN, 8, random));
    case 'Latin':
      return one(stretch(text, LATIN, random.between(1, 6), random));
    case 'digits':
      return one(stretch(text, DIGITS, random.between(1, 6), random));
    case 'mixed':
      return one(stretch(text, MIXED, random.between(3, 10), random));
    case 'two terms':
      return two(text, random.chance(0.5) ? text : random.pick(texts).text, random);
    case 'exact':
      return exact(text, random);
    case 'minus':
      return minus(text, random.pick(texts).text, random);
    case 'title':
      return inTitle(title, random);
    case 'description':
      return one(stretch(description, HAN, random.between(1, 5), random));
  }
}

const HAN = /[\p{L}\p{N}]+/gu;
const LATIN = /[a-z]+/g;
const DIGITS = /\d+/g;

/** A run that changes between letters of different kinds. */
const MIXED = /(?:[a-z\d]+\p{Script=Han}+|\p{Script=Han}+[a-z\d]+)[\p{L}\p{N}]*/gu;
const contains = (term: string) => (post: PressedText) => post.text.includes(term);

/** A stretch of `length` characters out of a run of a kind, or a whole run that is shorter. */
function stretch(text: string, runs: RegExp, length: number, random: Random): string | undefined {
  const found = text.match(runs);
  if (!found) return undefined;
  const run = Array.from(random.pick(found));
  const start = random.between(0, Math.max(0, run.length - length));
  return run.slice(start, start + length).join('');
}

function two(text: string, other: string, random: Random): DrawnQuery | undefined {
  const first = stretch(text, HAN, random.between(1, 4), random);
  const second = stretch(other, HAN, random.between(1, 4), random);
  if (first === undefined || second === undefined) return undefined;
  return {
    query: `${first} ${writtenOtherwise(second, random)}`,
    matches: (post) => post.text.includes(first) && post.text.includes(second),
  };
}

/** Some characters before and after what stands between two runs. */
function exact(text: string, random: Random): DrawnQuery | undefined {
  const places = [...text.matchAll(/[\p{L}\p{N}]{1,4} [\p{L}\p{N}]{1,4}/gu)];
  if (places.length === 0) return undefined;
  const phrase = random.pick(places)[0];
  return { query: `"${phrase.replace(' ', '，')}"`, matches: contains(phrase) };
}

function minus(text: string, other: string, random: Random): DrawnQuery | undefined {
  const wanted = stretch(text, HAN, random.between(1, 3), random);
  const unwanted = stretch(random.chance(0.5) ? text : other, HAN, random.between(1, 4), random);
  if (wanted === undefined || unwanted === undefined) return undefined;
  return {
    query: `${wanted} -${unwanted}`,
    matches: (post) => post.text.includes(wanted) && !post.text.includes(unwanted),
  };
}

function isSpelling(kind: QueryKind): kind is SpellingKind {
  return kind in SPELLINGS;
}

/** A word in one of its spellings, alone, in titles, or unwanted. */
function spelled(kind: SpellingKind, random: Random): DrawnQuery {
  const { same, other } = random.pick(SPELLINGS[kind]);
  const spelling = random.pick(random.chance(0.8) ? same : other).trim();
  const term = oracleFold(spelling);
  const written =
    /[\s，、—：（）“”…\u3000]/.test(spelling) || random.chance(0.3)
      ? `"${spelling.replace(/[“”]/g, '/')}"`
      : spelling;
  const way = random.between(0, 5);
  if (way === 0) return { query: `标题:${written}`, matches: (post) => post.title.includes(term) };
  if (way === 1)
    return {
      query: `拼写 -${written}`,
      matches: (post) => post.text.includes('拼写') && !post.text.includes(term),
    };
  return { query: written, matches: contains(term) };
}

function inTitle(title: string, random: Random): DrawnQuery | undefined {
  const term = stretch(title, HAN, random.between(1, 5), random);
  if (term === undefined) return undefined;
  return { query: `标题:${term}`, matches: (post) => post.title.includes(term) };
}

/** A term as another keyboard writes it: traditional, in capitals, full-width. */
function writtenOtherwise(term: string, random: Random): string {
  const written = random.pick(WAYS)(term);
  return oracleFold(written) === term ? written : term;
}
