const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
const NUMBER = /[\p{N}.%％,+-]$/u;
const SINGLE_HAN = /^\p{Script=Han}$/u;
const LAST_IS_HAN = /\p{Script=Han}$/u;
/** Longer phrases would not fit the lines of a phone. */
const LONGEST = 6;

let segmenter: Intl.Segmenter | undefined;

/**
 * Cuts a headline into phrases between which a line may end, so that no line of large type ends inside
 * a Chinese word; joined again, the phrases are the headline. Words come from ICU's dictionary, which
 * leaves single characters where a name or a suffix is unknown to it: those stay with the word before
 * them. Figures stay with what they count, punctuation with what it closes or opens (CLREQ, prohibition
 * rules for line start and line end).
 */
export function headlinePhrases(title: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const phrases: string[] = [];
  let open = '';
  for (const { segment, isWordLike } of segmenter.segment(title)) {
    if (open !== '' && !belongs(open, segment, isWordLike === true)) {
      phrases.push(open);
      open = '';
    }
    open += segment;
  }
  return open === '' ? phrases : [...phrases, open];
}

/** Whether `segment` may not be parted from the phrase before it. */
function belongs(phrase: string, segment: string, isWord: boolean): boolean {
  if (OPENING.test(segment)) return OPENING.test(phrase);
  if (!isWord || OPENING.test(phrase) || NUMBER.test(phrase)) return true;
  if (SINGLE_HAN.test(phrase)) return true;
  return SINGLE_HAN.test(segment) && LAST_IS_HAN.test(phrase) && phrase.length < LONGEST;
}
