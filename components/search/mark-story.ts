import { readMarks } from '@/lib/site/urls/read-marks';
import { foldMarks } from './fold-marks';

const MARKS = 'story-marks';
const CURRENT = 'story-mark-now';
const STORY = 'main article :is(h1, .article)';
const BLOCK =
  'p, li, dt, dd, td, th, caption, figcaption, blockquote, pre, summary, h1, h2, h3, h4, h5, h6, div';

/** The places of the story on this page that a fragment asks to mark, in reading order. */
export function findRanges(hash: string): Range[] {
  const marks = readMarks(hash);
  if (!marks) return [];
  return [...document.querySelectorAll(STORY)].flatMap((part) =>
    blocksOf(part).flatMap((nodes) => {
      const text = nodes.map(({ data }) => data).join('');
      return foldMarks(text, marks.terms, marks.fold).map(({ start, end }) => rangeOf(nodes, start, end));
    }),
  );
}

/** Colours the places without touching the page (CSS Custom Highlight API). */
export function showMarks(ranges: readonly Range[]): void {
  if (canHighlight()) CSS.highlights.set(MARKS, new Highlight(...ranges));
}

/** Colours one place over the others and brings it into view. */
export function showCurrent(range: Range): void {
  if (canHighlight()) {
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(CURRENT, highlight);
  }
  // Tables scroll in boxes of their own.
  range.startContainer.parentElement?.scrollIntoView({
    block: 'nearest',
    inline: 'nearest',
    behavior: 'instant',
  });
  const top = window.scrollY + range.getBoundingClientRect().top - window.innerHeight / 3;
  window.scrollTo({ top, behavior: 'instant' });
}

/** Takes all colour away. */
export function unmark(): void {
  if (!canHighlight()) return;
  CSS.highlights.delete(MARKS);
  CSS.highlights.delete(CURRENT);
}

function canHighlight(): boolean {
  return typeof Highlight === 'function';
}

/** The text nodes of a part of the page, block by block: no place begins in one and ends in the next. */
function blocksOf(part: Element): Text[][] {
  const blocks: Text[][] = [];
  let last: Element | null | undefined;
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (!(node instanceof Text)) continue;
    const block = node.parentElement?.closest(BLOCK);
    if (block === last) blocks.at(-1)?.push(node);
    else blocks.push([node]);
    last = block;
  }
  return blocks;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const after = passed + node.length;
    if (start >= passed && start < after) range.setStart(node, start - passed);
    if (end > passed && end <= after) range.setEnd(node, end - passed);
    passed = after;
  }
  return range;
}
