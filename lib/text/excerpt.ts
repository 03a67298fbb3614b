const LATIN_WIDTH = 0.5;
/** UTF-16 units looked at; far more than any excerpt, so that huge texts cost nothing. */
const LONGEST_LOOK = 16_384;
/** A sentence end is used when it keeps at least this part of the room. */
const SHORTEST_PART = 0.4;

/**
 * The beginning of a text for lists and descriptions: one line, cut where a sentence ends if there is
 * such a place in the second part of the room, else at the limit with an ellipsis. Never cuts inside
 * a character a reader sees as one (surrogate pairs, combining marks, joined emoji) or a Latin word.
 *
 * @param text Plain text, one line per block.
 * @param limit Room in Han characters; Latin letters and digits take about half of one.
 */
export function excerptOf(text: string, limit = 120): string {
  const line = beginningOf(text, limit);
  const end = fittingEnd(line, limit);
  if (end === line.length) return line;
  const sentence = lastSentenceEnd(line, end, limit);
  if (sentence > 0) return line.slice(0, sentence).trimEnd();
  return `${line.slice(0, graphemeStart(line, wordStart(line, end))).replace(DANGLING, '')}…`;
}

/** One line of at least as many characters as decide where to cut, fewer only when there are no more. */
function beginningOf(text: string, limit: number): string {
  const enough = limit * 2 + 100;
  const line = inOneLine(text.slice(0, enough * 2));
  return line.length >= enough || text.length <= enough * 2 ? line : inOneLine(text.slice(0, LONGEST_LOOK));
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Index after the last code point that fits. */
function fittingEnd(line: string, limit: number): number {
  let room = limit;
  let index = 0;
  while (index < line.length) {
    const code = line.codePointAt(index) ?? 0;
    room -= code < 0x1100 ? LATIN_WIDTH : 1;
    if (room < 0) return index;
    index += code > 0xffff ? 2 : 1;
  }
  return index;
}

/** Index after the last sentence that ends before `end`, or 0 when that leaves too little. */
function lastSentenceEnd(line: string, end: number, limit: number): number {
  let last = 0;
  SENTENCE_END.lastIndex = 0;
  for (let match = SENTENCE_END.exec(line); match !== null; match = SENTENCE_END.exec(line)) {
    const after = match.index + match[0].length;
    if (after > end) break;
    last = after;
  }
  return fittingEnd(line.slice(0, last), limit * SHORTEST_PART) < last ? last : 0;
}

/** Moves a cut inside a Latin word to the word's start, unless the word is very long. */
function wordStart(line: string, end: number): number {
  const inside = WORD.test(line.charAt(end - 1)) && WORD.test(line.charAt(end));
  if (!inside) return end;
  let start = end;
  while (start > 0 && end - start < 24 && WORD.test(line.charAt(start - 1))) start -= 1;
  return start > 0 && end - start < 24 ? start : end;
}

/** Moves a cut to the start of the grapheme cluster it falls into. */
function graphemeStart(line: string, end: number): number {
  const from = Math.max(0, end - 32);
  const segment = graphemes.segment(line.slice(from, end + 32)).containing(end - from);
  return segment === undefined ? end : from + segment.index;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** A full stop counts only before a space, so that 3.5 and abbreviations in Han text stay whole. */
const SENTENCE_END = /(?:[。！？!?]+|(?<=[\p{L}\d)"”])\.(?= ))["”’」』）)】]*/gu;
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}'_.-]/u;
const DANGLING = /[\s,，、;；:：（(【[“‘「『《<·…—-]+$/u;
