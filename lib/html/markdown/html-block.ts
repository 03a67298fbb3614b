import { LIMITS } from '../limits';

/** kramdown's HTML_SPAN_ELEMENTS: they never start a block. */
export const SPAN_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp ' +
    'rt rtc ruby samp select small span strong sub sup tt u var'
  ).split(' '),
);

/** How the content of a tag is read. */
type TagContent = 'html' | 'blocks' | 'paragraph';

/** A tag that starts an HTML block. */
export interface BlockTag {
  /** Lower case; empty for comments and instructions. */
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** Whether nothing belongs to it but itself: void, self-closing, an end tag, a comment. */
  readonly complete: boolean;
  /** What its content is: HTML, or with a `markdown` attribute Markdown, of blocks or one paragraph. */
  readonly content: TagContent;
}

/** The block-starting tag at the beginning of a line, if there is one. */
export function tagAt(body: string, lineStart: number): BlockTag | undefined {
  BLOCK_START.lastIndex = lineStart;
  const match = BLOCK_START.exec(body);
  if (match === null) return undefined;
  const [opening, mark = '', slash = '', rawName = ''] = match;
  const start = lineStart + opening.length - mark.length;
  if (rawName === '') return instructionAt(body, start, mark);
  const name = rawName.toLowerCase();
  if (SPAN_TAGS.has(name)) return undefined;
  TAG_REST.lastIndex = lineStart + opening.length;
  const rest = TAG_REST.exec(body);
  if (rest === null || rest[0].length > LIMITS.tagLength) return undefined;
  const complete = slash !== '' || rest[0].endsWith('/>') || VOID_TAGS.has(name);
  return { name, start, end: TAG_REST.lastIndex, complete, content: contentOf(name, rest[0]) };
}

/** The first tag from `from` on, wherever in a line, whose content is Markdown. */
export function markdownTagIn(html: string, from: number): BlockTag | undefined {
  MARKDOWN_TAG.lastIndex = from;
  for (let match = MARKDOWN_TAG.exec(html); match !== null; match = MARKDOWN_TAG.exec(html)) {
    const [tag, rawName = '', rest = ''] = match;
    const name = rawName.toLowerCase();
    const content = contentOf(name, rest);
    if (content === 'html' || VOID_TAGS.has(name)) continue;
    return { name, start: match.index, end: match.index + tag.length, complete: false, content };
  }
  return undefined;
}

/** Source: kramdown, HTML_CONTENT_MODEL in `lib/kramdown/parser/html.rb`. */
function contentOf(name: string, attributes: string): TagContent {
  const value = MARKDOWN_ATTRIBUTE.exec(attributes)?.[1]?.toLowerCase();
  if (value === undefined || RAW_TAGS.has(name)) return 'html';
  if (value === '1') return PARAGRAPH_TAGS.has(name) ? 'paragraph' : 'blocks';
  return value === 'block' ? 'blocks' : 'paragraph';
}

/** Comments, `<?…?>` and `<!…>` are blocks of their own. */
function instructionAt(body: string, start: number, mark: string): BlockTag | undefined {
  const closing = mark === '<!--' ? '-->' : '>';
  const room = mark === '<!--' ? body.length : start + LIMITS.tagLength;
  const close = body.slice(start, room).indexOf(closing, mark.length);
  if (close < 0) return undefined;
  return { name: '', start, end: start + close + closing.length, complete: true, content: 'html' };
}

/**
 * Where the block of a start tag ends: before its end tag, and after it. A block without one lasts to the
 * end.
 */
export function blockEnd(body: string, tag: BlockTag): { readonly content: number; readonly block: number } {
  if (tag.complete) return { content: tag.end, block: tag.end };
  const tags = sameTags(tag.name);
  tags.lastIndex = tag.end;
  let open = 1;
  for (let match = tags.exec(body); match !== null; match = tags.exec(body)) {
    if (match[0] === '<!--') {
      const commentEnd = body.indexOf('-->', tags.lastIndex);
      if (commentEnd < 0) break;
      tags.lastIndex = commentEnd;
    } else if (match[1] === '/') open -= 1;
    else if (!UNNESTABLE_TAGS.has(tag.name)) open += 1;
    if (open === 0) {
      const close = body.indexOf('>', tags.lastIndex);
      return { content: match.index, block: close < 0 ? body.length : close + 1 };
    }
  }
  return { content: body.length, block: body.length };
}

/** Start and end tags of one name, and comments, in which tags do not count. */
function sameTags(name: string): RegExp {
  let expression = expressions.get(name);
  if (expression === undefined) {
    expression = new RegExp(`<!--|<(/?)${name.replaceAll('.', '\\.')}(?=[\\s/>])`, 'gi');
    if (expressions.size < 200) expressions.set(name, expression);
  }
  return expression;
}

const expressions = new Map<string, RegExp>();

const BLOCK_START =
  /[ ]{0,3}(<(?:(\/?)([a-z][a-z0-9._-]*(?::[a-z][a-z0-9._-]*)?)(?=[\s/>])|!--|\?|![a-z[]))/iy;

const TAG_REST = /(?:[^<>"']|"[^"]*"|'[^']*')*>/y;
const MARKDOWN_ATTRIBUTE = /\smarkdown\s*=\s*["']?(1|block|span)\b/i;
const MARKDOWN_TAG = /<([a-z][a-z0-9-]*)((?=\s)[^<>]{0,2000}\smarkdown\s*=[^<>]{0,2000})>/gi;

const RAW_TAGS: ReadonlySet<string> = new Set(
  'script style math option textarea pre code kbd samp var'.split(' '),
);

const PARAGRAPH_TAGS: ReadonlySet<string> = new Set(
  (
    'a abbr acronym address b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend ' +
    'optgroup p q rb rbc rp rt rtc ruby select small span strong sub summary sup th tt u'
  ).split(' '),
);

const VOID_TAGS: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** A second start tag of these ends the first one instead of nesting in it; scripts hold no tags. */
const UNNESTABLE_TAGS: ReadonlySet<string> = new Set(
  'p h1 h2 h3 h4 h5 h6 script style textarea title xmp iframe noscript'.split(' '),
);
