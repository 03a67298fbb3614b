import { readableUrl } from '../urls/readable-url';

/** A selected passage: the blocks of text in which it begins and ends, and where in them. */
export interface SharedPassage {
  /** Text of the block in which it begins. */
  readonly startText: string;
  readonly start: number;
  /** Text of the block in which it ends; undefined when it is the same block. */
  readonly endText: string | undefined;
  /** Offset in `endText`, else in `startText`. */
  readonly end: number;
}

/** Longer passages are named by their beginning and end. */
const LONGEST_WHOLE = 40;
/** Characters by which a beginning or end is known, and below which a passage needs its surroundings. */
const KNOWN_BY = 12;

/**
 * The text directive (`:~:text=…`) that scrolls to a passage and marks it. Browsers look for whole words
 * only, so the passage is widened to words, those of ICU's dictionary in Chinese.
 *
 * @returns undefined when nothing but space or punctuation is selected
 * @see https://wicg.github.io/scroll-to-text-fragment/#syntax
 */
export function textFragment({ startText, start, endText, end }: SharedPassage): string | undefined {
  const from = wordStart(startText, start);
  const lastText = endText ?? startText;
  const to = wordEnd(lastText, end);
  const first = startText.slice(from, endText === undefined ? to : undefined);
  if (!/[\p{L}\p{N}]/u.test(first)) return undefined;
  if (endText === undefined && first.length <= LONGEST_WHOLE) {
    const isKnown = first.length >= KNOWN_BY;
    const before = isKnown ? '' : startText.slice(wordStart(startText, Math.max(0, from - KNOWN_BY)), from);
    const after = isKnown
      ? ''
      : startText.slice(to, wordEnd(startText, Math.min(to + KNOWN_BY, startText.length)));
    return `:~:text=${part(before, '', '-,')}${encode(first)}${part(after, ',-', '')}`;
  }
  const beginning = startText.slice(from, wordEnd(startText, Math.min(from + KNOWN_BY, startText.length)));
  const lastFrom = Math.max(endText === undefined ? from : 0, to - KNOWN_BY);
  const ending = lastText.slice(wordStart(lastText, lastFrom), to);
  return `:~:text=${encode(beginning)}${part(ending, ',', '')}`;
}

function part(text: string, before: string, after: string): string {
  return text.trim() === '' ? '' : `${before}${encode(text)}${after}`;
}

/** `-`, `,` and `&` mean something in a text directive. */
function encode(text: string): string {
  const spaced = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
  return readableUrl(encodeURIComponent(spaced)).replaceAll('-', '%2D');
}

function wordStart(text: string, offset: number): number {
  return wordAt(text, offset)?.index ?? offset;
}

function wordEnd(text: string, offset: number): number {
  const word = offset === 0 ? undefined : wordAt(text, offset - 1);
  return word === undefined ? offset : word.index + word.segment.length;
}

function wordAt(text: string, offset: number): Intl.SegmentData | undefined {
  // Firefox before 125 knows no words: the passage is named as it was selected.
  if (!('Segmenter' in Intl)) return undefined;
  return new Intl.Segmenter('zh', { granularity: 'word' }).segment(text).containing(offset);
}
