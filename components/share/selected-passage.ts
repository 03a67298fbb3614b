import type { SharedPassage } from '@/lib/site/share/passage';

/** What the reader has selected in the text of a story. */
export interface SelectedPassage extends SharedPassage {
  /** The selected text itself. */
  readonly quoted: string;
}

const TEXT = '.article';
const BLOCKS = 'p, li, dt, dd, h1, h2, h3, h4, h5, h6, td, th, caption, figcaption, pre, blockquote, div';

/** The selected passage; undefined when nothing is selected, or not in the text of the story. */
export function selectedPassage(): SelectedPassage | undefined {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  const quoted = selection.toString().trim();
  const startBlock = blockOf(range.startContainer);
  const endBlock = blockOf(range.endContainer);
  if (quoted === '' || !startBlock || !endBlock) return undefined;
  const startText = startBlock.textContent;
  const start = offsetIn(startBlock, range.startContainer, range.startOffset);
  const end = offsetIn(endBlock, range.endContainer, range.endOffset);
  if (startBlock === endBlock) return { quoted, startText, start, endText: undefined, end };
  // A paragraph selected as a whole ends before the first letter of the next.
  if (end === 0) return { quoted, startText, start, endText: undefined, end: startText.length };
  return { quoted, startText, start, endText: endBlock.textContent, end };
}

function blockOf(node: Node): Element | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  const block = element?.closest(BLOCKS);
  return block?.closest(TEXT) ? block : undefined;
}

function offsetIn(block: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  range.setEnd(node, offset);
  return range.toString().length;
}
