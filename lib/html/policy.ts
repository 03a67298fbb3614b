import type { Options as Schema } from 'rehype-sanitize';

/**
 * Version of everything that decides what a body becomes. Raise it with any change of a step, of the policy
 * or of the text output: archives pressed under another version are pressed anew.
 */
export const POLICY_VERSION = '5';
const words = (list: string): string[] => list.split(' ');

/** Elements an article may have. Everything else is unwrapped, or stripped when it is in STRIPPED. */
export const KEPT_ELEMENTS: readonly string[] = words(
  'p br hr wbr h2 h3 h4 h5 h6 strong b em i u s del ins mark small sub sup q cite code kbd samp var pre blockquote ' +
    'ul ol li dl dt dd a img picture source figure figcaption table caption colgroup col thead tbody tfoot tr td th ' +
    'abbr time bdi bdo ruby rp rt details summary',
);

/**
 * Elements that go with all they hold: code, embedded pages, other namespaces, form controls, and every
 * element that switches a parser to another way of reading. `form`, `object`, `label` and the like are not
 * here: sites wrap whole articles in them.
 */
export const STRIPPED: readonly string[] = words(
  'script style title template noscript noembed noframes iframe frame frameset embed applet param svg math select option ' +
    'optgroup datalist textarea button input xmp plaintext listing head base link meta canvas audio video portal ' +
    'fencedframe track keygen isindex bgsound',
);

/** An https or root-relative address, as written by resolvePictureAddress. */
const PICTURE_ADDRESS = /^(?:https:\/\/|\/(?![/\\]))/;

/** An address as written by resolveLinkAddress. */
const LINK_ADDRESS = /^(?:https?:\/\/|mailto:|tel:|\/(?![/\\]))/;

/** One or more addresses with descriptors, as written by resolveSrcset. */
const SRCSET = /^(?:(?:https:\/\/|\/(?![/\\]))[^\s,]+(?: [\d.]{1,6}[wx])?(?:, |$))+$/;
const INTEGER = /^-?\d{1,9}$/;
const SIZE = /^[1-9]\d{0,3}$/;
const SPAN = /^(?:[1-9]|[1-4]\d|50)$/;

/**
 * What an article may hold, as a full schema of hast-util-sanitize. Every top-level field is set, because a
 * missing one is taken from the library's default. No `id`, `name`, `class`, `style`, `data-*`, `aria-*` or
 * `role` comes from a post: nothing in an article needs them, and they clobber, disguise and restyle pages.
 * Raise POLICY_VERSION with any change.
 */
export const POLICY = {
  allowComments: false,
  allowDoctypes: false,
  tagNames: [...KEPT_ELEMENTS],
  strip: [...STRIPPED],
  attributes: {
    '*': ['lang', ['dir', 'ltr', 'rtl', 'auto']],
    a: [['href', LINK_ADDRESS]],
    img: [['src', PICTURE_ADDRESS], ['srcSet', SRCSET], 'alt', 'title', ['width', SIZE], ['height', SIZE]],
    source: [['srcSet', SRCSET], 'media', 'type', ['width', SIZE], ['height', SIZE]],
    blockquote: [['cite', LINK_ADDRESS]],
    q: [['cite', LINK_ADDRESS]],
    del: [['cite', LINK_ADDRESS], 'dateTime'],
    ins: [['cite', LINK_ADDRESS], 'dateTime'],
    time: ['dateTime'],
    ol: [['start', INTEGER], 'reversed', ['type', '1', 'a', 'A', 'i', 'I']],
    li: [['value', INTEGER]],
    td: [
      ['colSpan', SPAN],
      ['rowSpan', SPAN],
    ],
    th: [['colSpan', SPAN], ['rowSpan', SPAN], ['scope', 'col', 'row', 'colgroup', 'rowgroup'], 'abbr'],
    col: [['span', SPAN]],
    colgroup: [['span', SPAN]],
    abbr: ['title'],
    details: ['open'],
  },
  required: {},
  protocols: {
    href: ['http', 'https', 'mailto', 'tel'],
    cite: ['http', 'https'],
    src: ['https'],
  },
  ancestors: {
    li: ['ul', 'ol'],
    dt: ['dl'],
    dd: ['dl'],
    figcaption: ['figure'],
    summary: ['details'],
    source: ['picture'],
    caption: ['table'],
    colgroup: ['table'],
    col: ['colgroup'],
    thead: ['table'],
    tbody: ['table'],
    tfoot: ['table'],
    tr: ['table'],
    td: ['tr'],
    th: ['tr'],
    rp: ['ruby'],
    rt: ['ruby'],
  },
  clobber: [],
  clobberPrefix: '',
} satisfies Schema;
