import { fromParse5 } from 'hast-util-from-parse5';
import {
  defaultTreeAdapter,
  html as names,
  parseFragment,
  type DefaultTreeAdapterTypes,
  type TreeAdapter,
} from 'parse5';
import type { BodyIssueCode } from './issues';
import { LIMITS } from './limits';
import type { BodyTree } from './tree/body-tree';
import { parsePlainHtml } from './shortcuts/parse-plain-html';

/** Thrown while parsing HTML that is too much for a tree; the code says in which way. */
export class HtmlRefused extends Error {
  readonly code: BodyIssueCode;

  constructor(code: BodyIssueCode) {
    super(code);
    this.name = 'HtmlRefused';
    this.code = code;
  }
}

interface ParsedHtml {
  readonly tree: BodyTree;
  /**
   * Whether it holds anything that may be read differently after cleaning: other namespaces, scope markers,
   * mended nesting.
   */
  readonly risky: boolean;
}

/**
 * Parses HTML as the content of a page's `<div>`, by the rules browsers use. Depth, number of
 * elements and work are bounded while the tree grows, because the conversion to hast is recursive
 * and fails on deep trees.
 *
 * @throws HtmlRefused when a bound is passed.
 */
export function parseHtml(source: string): ParsedHtml {
  watch.start();
  const fragment = parseFragment(CONTEXT, source, { treeAdapter, scriptingEnabled: false });
  if (watch.repairs > 0 && isTooDeep(fragment)) throw new HtmlRefused('BODY_TOO_DEEP');
  const root = fromParse5(fragment);
  const children = root.type === 'root' ? root.children.filter((child) => child.type !== 'doctype') : [];
  return { tree: { type: 'root', children }, risky: watch.risky || watch.repairs > 0 };
}

const CONTEXT = defaultTreeAdapter.createElement('div', names.NS.HTML, []);

/** Elements that start another way of reading, or whose removal changes how the rest is read. */
const RISKY: ReadonlySet<string> = new Set(
  (
    'svg math style script noscript template title textarea xmp plaintext iframe noembed noframes listing ' +
    'select option optgroup button object applet marquee ruby rb rt rtc rp nobr form frameset'
  ).split(' '),
);

type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

/** Counts what the parser does with one source and stops it when it is too much. */
class Watch {
  depth = 0;
  elements = 0;
  repairs = 0;
  risky = false;

  start(): void {
    this.depth = 0;
    this.elements = 0;
    this.repairs = 0;
    this.risky = false;
  }

  adapter(): Adapter {
    return {
      ...defaultTreeAdapter,
      createElement: (tagName, namespace, attributes) => {
        this.elements += 1;
        if (this.elements > LIMITS.elements) throw new HtmlRefused('BODY_TOO_COMPLEX');
        if (namespace !== names.NS.HTML || RISKY.has(tagName)) this.risky = true;
        return defaultTreeAdapter.createElement(tagName, namespace, attributes);
      },
      insertBefore: (parent, node, reference) => {
        this.repair();
        defaultTreeAdapter.insertBefore(parent, node, reference);
      },
      detachNode: (node) => {
        if (!isTopLevel(node)) this.repair();
        defaultTreeAdapter.detachNode(node);
      },
      onItemPush: () => {
        this.depth += 1;
        if (this.depth > LIMITS.depth) throw new HtmlRefused('BODY_TOO_DEEP');
      },
      onItemPop: () => {
        this.depth -= 1;
      },
    };
  }

  private repair(): void {
    this.repairs += 1;
    if (this.repairs > LIMITS.repairs) throw new HtmlRefused('BODY_TOO_COMPLEX');
  }
}

/** One for all sources: an adapter of its own for each would cost a quarter of the time. */
const watch = new Watch();
const treeAdapter = watch.adapter();

/** The parser itself takes each top-level node out of its root when it is done. */
function isTopLevel(node: DefaultTreeAdapterTypes.Node): boolean {
  const parent = 'parentNode' in node ? node.parentNode : null;
  return parent !== null && parent.nodeName === 'html';
}

/** Mended nesting can be deeper than the parser's stack ever was. Not recursive, for that reason. */
function isTooDeep(fragment: DefaultTreeAdapterTypes.DocumentFragment): boolean {
  let level: DefaultTreeAdapterTypes.Node[] = [fragment];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > LIMITS.depth) return true;
    const next: DefaultTreeAdapterTypes.Node[] = [];
    for (const node of level) {
      if ('childNodes' in node) for (const child of node.childNodes) next.push(child);
      if ('content' in node) next.push(node.content);
    }
    level = next;
  }
  return false;
}

/**
 * Reads a body's HTML as browsers do: by the quick way where nothing needs mending, else by the standard's parser.
 *
 * @throws HtmlRefused when a bound is passed.
 */
export function readHtml(source: string): ParsedHtml {
  const tree = parsePlainHtml(source);
  return tree === undefined ? parseHtml(source) : { tree, risky: false };
}
