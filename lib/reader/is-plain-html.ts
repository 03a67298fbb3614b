/**
 * True when Chinese characters that follow each other in the text of HTML (a prepared body, UTF-8) do so in its bytes
 * too, each in a usual writing: no references, no elements but bare blocks, no characters that vanish or turn into
 * Chinese ones when they are folded.
 */
export function isPlainHtml(html: Buffer): boolean {
  return !NOT_PLAIN.test(html.toString('latin1'));
}

const BLOCKS = 'p|br|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|thead|tbody|tr|td|th|hr|div|section';

/** In bytes, each as one character; whole blocks of Unicode where single characters of them would do. */
const NOT_PLAIN = new RegExp(
  [
    `&|<(?!/?(?:${BLOCKS})>)`,
    // U+0080 to U+00BF, U+0340 to U+037F, U+0600 to U+063F, U+1000 to U+1FFF
    '\\xc2\\xad|\\xcd|\\xd8|\\xe1',
    // Invisible characters, radicals
    '\\xe2(?:\\x80[\\x80-\\x8f\\xa8-\\xaf]|\\x81|[\\xba-\\xbf])',
    // Numerals, Hangul filler, Kanbun, characters in brackets, circles and squares
    '\\xe3(?:\\x80[\\xb0-\\xbf]|[\\x85-\\x8f])',
    // Compatibility ideographs, selectors, half-width forms, specials
    '\\xef(?:[\\xa4-\\xab]|[\\xb8-\\xbb]|[\\xbe\\xbf])',
    // Beyond the basic plane
    '[\\xf0-\\xf4]',
  ].join('|'),
);
