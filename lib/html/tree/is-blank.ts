import type { ElementContent } from 'hast';

/**
 * White space (no-break and full-width spaces are), and what is drawn as nothing: controls, zero-width
 * marks, noncharacters.
 */
const BLANK = /^[\s\0-\x1f\x7f-\x9f\xad\u200b-\u200d\u2060\ufeff\ufdd0-\ufdef\ufffe\uffff]*$/;

/** Whether a text shows nothing. */
export function isBlankText(text: string): boolean {
  return BLANK.test(text);
}

/**
 * Whether a node shows nothing: white space, comments, and elements without text or picture. Line breaks
 * count as nothing.
 */
export function isBlank(node: ElementContent): boolean {
  if (node.type === 'text') return isBlankText(node.value);
  if (node.type !== 'element') return true;
  return !SHOWN_WITHOUT_TEXT.has(node.tagName) && node.children.every(isBlank);
}

const SHOWN_WITHOUT_TEXT = new Set(['img', 'hr', 'table', 'iframe', 'video', 'audio', 'input']);
