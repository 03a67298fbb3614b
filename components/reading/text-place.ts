/** A place in a story that does not depend on how the story is set. */
export interface TextPlace {
  /** Index among the children of the article's body. */
  readonly block: number;
  /** How much of the block lies before the place, 0 to 1: of its characters, or of its height where it has none. */
  readonly offset: number;
}

/**
 * The place at a height of the window: the first character below `line` (pixels from the top of the window).
 * Undefined while the text begins further down or has ended.
 */
export function placeAt(body: Element, line: number): TextPlace | undefined {
  const blocks = [...body.children];
  const block = blocks.findIndex((child) => child.getBoundingClientRect().bottom > line);
  const element = blocks[block];
  if (element === undefined) return undefined;
  const { top, height } = element.getBoundingClientRect();
  if (top > line) return block === 0 ? undefined : { block, offset: 0 };
  const text = textOf(element);
  if (text.length === 0) return { block, offset: height === 0 ? 0 : (line - top) / height };
  // Characters stand below each other in reading order: the first one past the line is found by halving.
  let [low, high] = [0, text.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.rectOf(middle).bottom > line) high = middle;
    else low = middle + 1;
  }
  return { block, offset: low / text.length };
}

/** How far below the top of the window a place is now, in pixels; undefined when the story has no such block. */
export function topOfPlace(body: Element, { block, offset }: TextPlace): number | undefined {
  const element = body.children[block];
  if (element === undefined) return undefined;
  const { top, height } = element.getBoundingClientRect();
  if (offset === 0) return top;
  const text = textOf(element);
  if (text.length === 0) return top + offset * height;
  return text.rectOf(Math.min(text.length - 1, Math.round(offset * text.length))).top;
}

interface BlockText {
  /** UTF-16 units. */
  readonly length: number;
  readonly rectOf: (unit: number) => DOMRect;
}

function textOf(element: Element): BlockText {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: { readonly node: Node; readonly start: number }[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    nodes.push({ node, start: length });
    length += node.nodeValue?.length ?? 0;
  }
  const rectOf = (unit: number) => {
    const found = nodes.findLast(({ start }) => start <= unit);
    const range = document.createRange();
    if (found) {
      range.setStart(found.node, unit - found.start);
      range.setEnd(found.node, Math.min(unit - found.start + 1, found.node.nodeValue?.length ?? 0));
    }
    const rect = range.getBoundingClientRect();
    // White space that is not drawn has no box: the block's own says nearly as much.
    return rect.height === 0 ? (found?.node.parentElement ?? element).getBoundingClientRect() : rect;
  };
  return { length, rectOf };
}
