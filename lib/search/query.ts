import { foldText } from './fold-text';

/** Code units of a search that are read; the rest is dropped. */
const LONGEST_SEARCH = 400;

/** Conditions that count. */
const MOST_CONDITIONS = 16;

/** Characters of one folded term that count. */
const LONGEST_TERM = 80;

/**
 * Understands what a reader typed: words (all of them have to occur), `"an exact phrase"`, `-without`,
 * `one OR another`, and the operators `source:`/`来源:`, `title:`/`标题:`, `tag:`/`标签:` and
 * `date:`/`日期:` (several dates narrow each other). Colons, quotes and minus signs may be full-width.
 * Total and linear: every string means something, at worst nothing.
 */
export function parseSearch(typed: string): SearchQuery {
  const text = typed.slice(0, LONGEST_SEARCH);
  const clauses: SearchClause[] = [];
  const without: SearchCondition[] = [];
  const dates: Piece[] = [];
  let [from, to]: [string | undefined, string | undefined] = [undefined, undefined];
  let room = MOST_CONDITIONS;
  let joins = false;
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'or') {
      joins = clauses.length > 0;
      continue;
    }
    const range = piece.operator === 'date' ? parseDateRange(piece.value) : undefined;
    if (range) {
      dates.push(piece);
      from = later(from, range.from);
      to = earlier(to, range.to);
      continue;
    }
    const conditions = conditionsOf(piece).slice(0, room);
    room -= conditions.length;
    if (piece.negative) {
      without.push(...conditions);
      continue;
    }
    for (const condition of conditions) {
      const before = joins ? clauses.pop() : undefined;
      clauses.push({
        anyOf: [...(before?.anyOf ?? []), condition],
        start: before?.start ?? piece.start,
        end: piece.end,
      });
      joins = false;
    }
  }
  const isVoid = text.trim() !== '' && clauses.length + without.length + dates.length === 0;
  return { clauses, without, from, to, textWithoutDates: cutOut(text, dates), isVoid };
}

/** A search without some of its parts. */
export function cutOut(text: string, parts: readonly { readonly start: number; readonly end: number }[]) {
  let rest = '';
  let position = 0;
  for (const { start, end } of parts) {
    rest += text.slice(position, start);
    position = end;
  }
  return (rest + text.slice(position))
    .replace(/\s+/g, ' ')
    .replace(/^( ?OR\b)+|( ?\bOR ?)+$/g, '')
    .replace(/\bOR( OR\b)+/g, 'OR')
    .trim();
}

type Operator = 'source' | 'title' | 'tag' | 'date';

interface Piece {
  readonly kind: 'or' | 'condition';
  readonly start: number;
  readonly end: number;
  readonly negative: boolean;
  readonly operator: Operator | undefined;
  readonly value: string;
  readonly quoted: boolean;
}

const OPERATORS: ReadonlyMap<string, Operator> = new Map([
  ['source', 'source'],
  ['来源', 'source'],
  ['來源', 'source'],
  ['title', 'title'],
  ['标题', 'title'],
  ['標題', 'title'],
  ['tag', 'tag'],
  ['标签', 'tag'],
  ['標籤', 'tag'],
  ['date', 'date'],
  ['日期', 'date'],
]);

const OPERATOR = /(source|title|tag|date|来源|來源|标题|標題|标签|標籤|日期)[:：]/iy;
const GAP = /\s+/y;
const OR = /(?:OR(?=\s|$)|[|｜])/y;
const MINUS = /[-－−](?=\S)/y;
const QUOTE = '["“”„「」『』＂]';
const QUOTED = new RegExp(`${QUOTE}([^"“”„「」『』＂]*)(?:${QUOTE}|$)`, 'y');
const BARE = /[^\s"“”„「」『』＂]+/y;

/** Cuts a search where its language does. */
function* piecesOf(text: string): Generator<Piece> {
  let position = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = position;
    const match = pattern.exec(text);
    if (match) position += match[0].length;
    return match;
  };
  while (position < text.length) {
    if (take(GAP)) continue;
    const start = position;
    if (take(OR)) {
      yield {
        kind: 'or',
        start,
        end: position,
        negative: false,
        operator: undefined,
        value: '',
        quoted: false,
      };
      continue;
    }
    const negative = take(MINUS) !== null;
    const operator = OPERATORS.get(take(OPERATOR)?.[1]?.toLowerCase() ?? '');
    const phrase = take(QUOTED);
    const value = phrase ? (phrase[1] ?? '') : (take(BARE)?.[0] ?? '');
    // An operator that nothing follows says nothing yet.
    if (value !== '' || position === start) {
      position = Math.max(position, start + 1);
      yield { kind: 'condition', start, end: position, negative, operator, value, quoted: phrase !== null };
    }
  }
}

function conditionsOf({ operator, value, quoted }: Piece): SearchCondition[] {
  if (operator === 'source' || operator === 'tag') return [{ kind: operator, name: value.trim() }];
  // `date:` with something that is no date is searched for as it stands.
  const text = operator === 'date' ? `date ${value}` : value;
  const phrases = quoted ? [text] : text.split(CHINESE_PUNCTUATION);
  return phrases.flatMap((phrase): SearchCondition[] => {
    const term = Array.from(foldText(phrase).replaceAll('\n', ' ')).slice(0, LONGEST_TERM).join('').trim();
    return term === '' ? [] : [{ kind: 'text', term, inTitle: operator === 'title' }];
  });
}

/** What parts two words in Chinese; between Latin letters and digits, punctuation belongs to a word (3.5, １，２３４). */
const CHINESE_PUNCTUATION =
  /(?:[。、；：！？（）《》〈〉【】〔〕…—～·‘’]|(?<![\d０-９])，|，(?![\d０-９]{3}(?![\d０-９])))+/;

function later(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other > one) ? other : one;
}

function earlier(one: string | undefined, other: string | undefined): string | undefined {
  return one === undefined || (other !== undefined && other < one) ? other : one;
}

/** One thing a post has to have. */
export type SearchCondition =
  | {
      readonly kind: 'text';
      /** Folded; runs of letters and digits separated by single spaces. */
      readonly term: string;
      readonly inTitle: boolean;
    }
  | { readonly kind: 'source' | 'tag'; readonly name: string };

/** Conditions of which one has to hold, and where they stand in what was typed. */
export interface SearchClause {
  readonly anyOf: readonly SearchCondition[];
  readonly start: number;
  readonly end: number;
}

/** What a reader asked for, understood. */
export interface SearchQuery {
  readonly clauses: readonly SearchClause[];
  readonly without: readonly SearchCondition[];
  /** First and last day, `YYYY-MM-DD`. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** What was typed, without `date:`. */
  readonly textWithoutDates: string;
  /** True when something was typed of which nothing can be searched, such as punctuation. */
  readonly isVoid: boolean;
}

/** Days from and to, both included; open where undefined. */
interface DateRange {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/**
 * Reads `2022`, `2022-01`, `2022-01-05`, two of them joined by `..`, or one with an open end (`..2022`);
 * with `/` for `-`, and as Chinese writes them (2022年1月5日). Undefined for anything else.
 */
export function parseDateRange(text: string): DateRange | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[年月](?=\d)/g, '-')
    .replace(/[年月日号]/g, '')
    .replaceAll('/', '-');
  const [first = '', last = first, ...rest] = plain.split(/\.{2,3}|至|~/);
  if (rest.length > 0) return undefined;
  const from = first === '' ? undefined : periodOf(first);
  const to = last === '' ? undefined : periodOf(last);
  if ((first !== '' && !from) || (last !== '' && !to) || (!from && !to)) return undefined;
  return { from: from?.first, to: to?.last };
}

/** First and last day of a year, a month or a day. */
function periodOf(text: string): { first: string; last: string } | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(day ?? 1) < 1 || Number(day ?? 1) > days) {
    return undefined;
  }
  const start = `${year}-${month.padStart(2, '0')}`;
  return {
    first: `${start}-${(day ?? '1').padStart(2, '0')}`,
    last: `${start}-${(day ?? String(days)).padStart(2, '0')}`,
  };
}
