import { attribute, elementsOf, removeElements, textIn, type BodyElement } from '../text/body-node';
import { foldSpaces } from '../text/visible-text';
import { both, type Fold } from './fold';
import { isWithout } from './is-without';
import { lettersOf } from './letters-of';
import { plainPunctuation } from './plain-punctuation';
import { removeListsBeforeContents } from './remove-lists-before-contents';
import { withoutTitle } from './without-title';
import { withoutTrailer } from './without-trailer';

const CONTROLS = new Set('svg math select option button textarea input'.split(' '));
const LIQUID = /\{%.*?%\}|\{\{.*?\}\}/gs;

/** Markdown's own marks, pictures, addresses of links and end tags, with the spaces beside them. */
const LEFTOVER =
  /\s*(?:<\/[a-z][^<>]*>|!\[[^\][]*\]\([^()]*\)|[*_#`~\\]|!?\[|\]\([^()]*\)|"'(?:[a-z]+\b)?|(?<![a-z\d])(?::?-:?|\d{1,3}\.)(?=[ :-]|\p{Script=Han}))+\s*/iuy;
const NUMBER = /\d{1,9}\. ?/y;

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
    texts: both((text) => foldSpaces(text.replace(/[☐☑]/gu, ''))),
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
    name: 'leftovers',
    reason: 'marks and tags that kramdown leaves in the text are read as what they were meant to be',
    texts: (pair) =>
      isWithout(pair.jekyll, pair.ours, LEFTOVER) ? { jekyll: pair.ours, ours: pair.ours } : pair,
  },
];

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
