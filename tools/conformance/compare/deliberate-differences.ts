import { attribute, elementsOf, removeElements, textIn, type BodyElement } from '../text/body-node';
import { foldSpaces, visibleText } from '../text/visible-text';
import { both, type Fold } from './fold';
import { isWithout } from './is-without';
import { lettersOf } from './letters-of';
import { plainPunctuation } from './plain-punctuation';
import { removeContents } from './remove-contents';
import { removeListsBeforeContents } from './remove-lists-before-contents';
import { withoutTitle } from './without-title';
import { withoutTrailer } from './without-trailer';

const CONTROLS = new Set('svg math select option button textarea input'.split(' '));
const LIQUID = /\{%.*?%\}|\{\{.*?\}\}/gs;

/** Markdown's own marks, pictures, addresses of links and end tags, with the spaces beside them. */
const LEFTOVER =
  /\s*(?:<\/[a-z][^<>]*>|<img\s[^<>]*>|\]\[\w*\]|!\[[^\][]*\]\([^()]*\)|[*_#`~\\]|!?\[|\]\([^()]*\)|"'(?:[a-z]+\b)?|(?<![a-z\d])(?::?-:?|\d{1,3}\.)(?=[ :-]|\p{Script=Han}))+\s*/iuy;
const NUMBERED_LINK = /\[([^[\]]*)\]\[\d+\]/g;
const TITLED_DEFINITION = /\[\d+\]: https?:\/\/\S+ "[^"\n]*"/g;
const NUMBER = /\d{1,9}\. ?/y;
/** A word in angle brackets that is no element of HTML. */
const PLACEHOLDER =
  /\s*<\/?(?!(?:a|abbr|article|aside|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|figure|font|footer|h[1-6]|header|hr|i|img|li|main|nav|ol|p|pre|s|section|small|span|strike|strong|sub|summary|sup|table|tbody|td|th|thead|tr|u|ul)\b)[a-z][\w.:-]*>\s*/iy;
/** Underscores and tildes in an address that stands in the text. */
const ADDRESS_MARK = /(?<=https?:\/\/[^\s<>"'\p{Script=Han}]{1,300})[_~]+/uy;
const SITE_ADDRESS = /https?:\/\/[\w.-]+(?=\/)/y;

/** Every way in which the text of a post may differ from Jekyll's without being wrong, in the order tried. */
export const DELIBERATE_DIFFERENCES: readonly Fold[] = [
  {
    name: 'liquid',
    reason: 'Liquid beyond links and highlighting is printed as it is written, not evaluated',
    literal: true,
    texts: both((text) => foldSpaces(text.replace(LIQUID, ' '))),
  },
  {
    name: 'hidden',
    reason: 'elements that their page never shows are removed',
    bodies: (jekyll) => {
      removeElements(jekyll, isHidden);
    },
  },
  {
    name: 'controls',
    reason: 'form controls, drawings and formulas in MathML are removed',
    bodies: (jekyll, ours) => {
      for (const body of [jekyll, ours]) removeElements(body, (element) => CONTROLS.has(element.tagName));
    },
  },
  {
    name: 'line numbers',
    reason: 'the line numbers of highlighted code are removed',
    bodies: (jekyll) => {
      removeElements(jekyll, (element) => /\b(?:gutter|lineno)\b/.test(attribute(element, 'class') ?? ''));
    },
  },
  {
    name: 'footnotes',
    reason: 'notes have a heading, and no arrows back',
    bodies: (jekyll, ours) => {
      if (elementsOf(jekyll).some((element) => attribute(element, 'class') === 'footnotes')) {
        removeElements(ours, isNotesHeading);
      }
    },
    texts: both((text) => foldSpaces(text.replace(/↩\d*/g, ' '))),
  },
  {
    name: 'contents',
    reason: 'a list right before a table of contents stays; kramdown takes it for a part of the table',
    bodies: removeListsBeforeContents,
  },
  {
    name: 'players',
    reason: 'an embedded player becomes a link to it, other embedded pages are removed',
    bodies: (jekyll, ours) => {
      if (elementsOf(jekyll).every(({ tagName }) => !/^(?:iframe|embed|object|video|audio)$/.test(tagName)))
        return;
      removeElements(
        ours,
        (element) => element.tagName === 'a' && /^(?:视频|影片|Video)\s*[:：]/u.test(textIn(element)),
      );
    },
  },
  {
    name: 'task boxes',
    reason: 'check boxes of task lists are characters',
    texts: both((text) => foldSpaces(text.replace(/[☐☑]|\[[ x]?\]/giu, ''))),
  },
  {
    name: 'trailer',
    reason: 'attribution, link to the original and links back are lifted out of the text',
    texts: ({ jekyll, ours }, { attribution, original }) => ({
      jekyll: foldSpaces(withoutTrailer(jekyll, attribution, original)),
      ours,
    }),
  },
  {
    name: 'title',
    reason: 'a first line or a heading that repeats the title is removed',
    bodies: (jekyll, ours, { title }) => {
      const wanted = lettersOf(title);
      const isTitle = (element: BodyElement) =>
        /^h[1-6]$/.test(element.tagName) && wanted !== '' && lettersOf(textIn(element)) === wanted;
      for (const body of [jekyll, ours]) removeElements(body, isTitle);
    },
    texts: ({ jekyll, ours }, { title }) => ({
      jekyll: withoutTitle(ours, title) === ours ? withoutTitle(jekyll, title) : jekyll,
      ours,
    }),
  },
  {
    name: 'unbalanced tables',
    reason:
      'text after a table with unbalanced tags stands after it; where kramdown shows its end tag, a browser moves the text before the table, and words are compared in any order',
    texts: (pair) =>
      /<\/t(?:able|body|d|r)>/i.test(pair.jekyll)
        ? { jekyll: sortedWords(pair.jekyll), ours: sortedWords(pair.ours) }
        : pair,
  },
  {
    name: 'unread Markdown',
    bodies: (jekyll, ours) => {
      if (isUnread(visibleText(jekyll))) removeContents(jekyll, ours);
    },
    reason:
      'Markdown behind unbalanced HTML is read, code in a list stays code; where kramdown shows the end tag or the marks of the fence, words are compared without marks and without the table of contents, which has other headings there',
    texts: (pair) =>
      isUnread(pair.jekyll) ? { jekyll: wordsOf(pair.jekyll), ours: wordsOf(pair.ours) } : pair,
  },
  {
    name: 'punctuation',
    reason: 'quotation marks, dashes and dots are as written or as typeset',
    texts: both(plainPunctuation),
  },
  {
    name: 'pipes',
    reason: 'a lone | makes no table: it stays in the text',
    texts: both((text) => foldSpaces(text.replace(/\|/g, ' '))),
  },
  {
    name: 'definitions',
    reason:
      'a link definition with a | in its title stays one; kramdown makes a table of it and shows the links as they are written',
    texts: both((text) => foldSpaces(text.replace(NUMBERED_LINK, '$1').replace(TITLED_DEFINITION, ' '))),
  },
  {
    name: 'formulas',
    reason: 'the marks around formulas differ',
    texts: both((text) => foldSpaces(text.replace(/\\?\\[()[\]]|\${1,2}/g, ' '))),
  },
  {
    name: 'numbers',
    reason: 'a line that happens to begin with a number and a dot begins no list',
    texts: (pair) =>
      isWithout(pair.ours, pair.jekyll, NUMBER) ? { jekyll: pair.ours, ours: pair.ours } : pair,
  },
  {
    name: 'placeholders',
    reason:
      'a word in angle brackets that is no HTML stays in the text; kramdown makes an element of it, which shows nothing',
    texts: (pair) =>
      isWithout(pair.ours, pair.jekyll, PLACEHOLDER) ? { jekyll: pair.ours, ours: pair.ours } : pair,
  },
  {
    name: 'addresses',
    reason: 'an address in the text keeps its underscores; kramdown takes two of them for emphasis',
    texts: (pair) =>
      isWithout(pair.ours, pair.jekyll, ADDRESS_MARK) ? { jekyll: pair.ours, ours: pair.ours } : pair,
  },
  {
    name: 'site address',
    reason: 'the address of the site before a path is left out, so that links lead to where the site is read',
    texts: (pair) =>
      isWithout(pair.jekyll, pair.ours, SITE_ADDRESS) ? { jekyll: pair.ours, ours: pair.ours } : pair,
  },
  {
    name: 'leftovers',
    reason: 'marks and tags that kramdown leaves in the text are read as what they were meant to be',
    texts: (pair) =>
      isWithout(pair.jekyll, pair.ours, LEFTOVER) ? { jekyll: pair.ours, ours: pair.ours } : pair,
  },
];

/** Whether a text shows an end tag or the marks of a fence. */
function isUnread(text: string): boolean {
  return /<\/[a-z][a-z\d]*>|`{3}/i.test(text);
}

/** Letters and numbers alone, without the marks of Markdown. */
function wordsOf(text: string): string {
  return lettersOf(withoutMarks(text));
}

/** The same in words in the order of the alphabet. */
function sortedWords(text: string): string {
  return withoutMarks(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .sort()
    .join(' ')
    .trim();
}

/** Without tags, names of languages, addresses of links and numbers of lists. */
function withoutMarks(text: string): string {
  return text
    .replace(
      /`{3}[a-z+#-]*(?: script)?|<\/?[a-z][^<>]*>|!\[[^\][]*\]\([^()]*\)|\* [^*{}]{1,40}\{:\s*toc\}|\]\[\w*\]/gi,
      ' ',
    )
    .replace(/\]\([^()\s]*\)/g, ' ')
    .replace(/(?<![\w.])\d{1,3}\.(?!\d)/g, ' ');
}

function isHidden(element: BodyElement): boolean {
  const style = attribute(element, 'style') ?? '';
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)
  );
}

function isNotesHeading(element: BodyElement): boolean {
  return (
    /^h[2-6]$/.test(element.tagName) && /^(?:注释|註釋|脚注|Notes?|Footnotes)$/u.test(textIn(element).trim())
  );
}
