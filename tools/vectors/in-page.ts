/**
 * What runs inside every page and frame before anything else does: it reports what must not happen, and plays
 * the reader. Compiled on its own by `watched-page.ts`; nothing may be imported here.
 */
export interface InPage {
  /** What a script can have changed: names of the window and of all objects, what the document's members are. */
  readonly globals: () => readonly string[];
  /** Addresses of the pictures that `<img>` elements may show. */
  readonly pictures: () => readonly string[];
  /** The body of the article, less what the page itself adds to pictures. */
  readonly articleBody: () => string;
  /** The whole page but its article. */
  readonly outsideArticle: () => string;
  /** Moves over, focuses, presses and clicks everything inside the elements that a selector finds. */
  readonly touchAll: (selector: string) => void;
  /** Middles of the first few visible elements, for a real mouse. */
  readonly middles: (selector: string) => readonly (readonly [number, number])[];
}

declare global {
  var inPage: InPage;
  /** Given by the one who watches. */
  var reportFiring: (what: string) => Promise<void>;
}

/** Attributes that components/pictures gives a picture of the article. */
const SAID_OF_PICTURES = [
  'data-waits',
  'data-broken',
  'data-opens',
  'tabindex',
  'role',
  'aria-haspopup',
  'aria-label',
];
const MOST_ELEMENTS = 80;
const MOST_MIDDLES = 4;
const GESTURES: readonly (readonly [new (type: string, init: EventInit) => Event, readonly string[]])[] = [
  [PointerEvent, ['pointerover', 'pointerenter', 'pointermove', 'pointerdown', 'pointerup']],
  [MouseEvent, ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'dblclick', 'contextmenu']],
  [KeyboardEvent, ['keydown', 'keypress', 'keyup']],
  [WheelEvent, ['wheel']],
  [DragEvent, ['dragstart', 'drop']],
  [ClipboardEvent, ['copy', 'paste']],
  [Event, ['input', 'change', 'touchstart', 'mouseout', 'mouseleave']],
];

// Taken now: a hostile form or picture may later stand in front of them.
const report = globalThis.reportFiring;
/* eslint-disable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated -- each is called on the object it is for */
const queryDocument: (selector: string) => NodeListOf<Element> = Document.prototype.querySelectorAll;
const queryElement: (selector: string) => NodeListOf<Element> = Element.prototype.querySelectorAll;
const dispatch = EventTarget.prototype.dispatchEvent;
/* eslint-enable @typescript-eslint/unbound-method, @typescript-eslint/no-deprecated */
const find = (root: Document | Element, selector: string) => [
  ...(root instanceof Document ? queryDocument : queryElement).call(root, selector),
];
const all = (selector: string) => find(document, selector);
const allInside = (selector: string) => all(selector).flatMap((root) => find(root, '*'));

try {
  // Every post is opened by a stranger: what a reader has read is marked around the article.
  localStorage.clear();
} catch {
  // A page without an origin has no storage.
}

for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'] as const) {
  Object.defineProperty(window, name, {
    value: (argument: unknown) => {
      void report(`${name}(${String(argument)})`);
      return null;
    },
  });
}

document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  void report(`refused by the policy: ${effectiveDirective} ${blockedURI}`);
});

// A link that leads to a page may be clicked; where it leads is not what is tested.
window.addEventListener(
  'click',
  (event) => {
    for (const target of event.composedPath()) {
      if (!(target instanceof Element)) continue;
      const href = target.getAttribute('href') ?? target.getAttribute('xlink:href');
      if (href === null || !URL.canParse(href, location.href)) continue;
      if (/^(?:https?|mailto|tel):$/.test(new URL(href, location.href).protocol)) event.preventDefault();
    }
  },
  true,
);

const inPage: InPage = {
  globals() {
    const members = [HTMLDocument, Document, Node, EventTarget].flatMap(({ prototype }) =>
      Object.getOwnPropertyNames(prototype),
    );
    return [
      ...Object.getOwnPropertyNames(window).filter((name) => !/^\d+$/.test(name)),
      ...Object.getOwnPropertyNames(Object.prototype).map((name) => `Object.prototype.${name}`),
      ...members
        .filter((name) => name !== 'activeElement')
        .map((name) => `document.${name}: ${kindOf(name)}`),
    ].sort();
  },
  pictures: () =>
    all('img, picture > source').flatMap((element) =>
      [element.getAttribute('src') ?? '', ...(element.getAttribute('srcset') ?? '').split(/[\s,]+(?=\S*\/)/)]
        .map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
        .filter((address) => URL.canParse(address, document.baseURI))
        .map((address) => new URL(address, document.baseURI).href),
    ),
  articleBody() {
    const copy = all('article .article')[0]?.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    // What the page itself says of a picture that came or did not.
    for (const picture of copy.querySelectorAll('img'))
      for (const name of SAID_OF_PICTURES) picture.removeAttribute(name);
    return copy.innerHTML;
  },
  outsideArticle() {
    const copy = document.documentElement.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const article of copy.querySelectorAll('article')) article.replaceChildren();
    // Previews show the post's own picture where it has one.
    for (const meta of copy.querySelectorAll('meta[property^="og:image"], meta[name^="twitter:image"]'))
      meta.remove();
    // The code of the short link is as much the post's own as the link.
    for (const code of copy.querySelectorAll('svg.qr')) code.replaceChildren();
    // What machines read repeats the article.
    for (const script of copy.querySelectorAll('script[type="application/ld+json"]'))
      script.replaceChildren();
    return copy.outerHTML;
  },
  touchAll(selector) {
    for (const element of allInside(selector).slice(0, MOST_ELEMENTS)) {
      for (const [Kind, names] of GESTURES)
        for (const name of names) dispatch.call(element, new Kind(name, { bubbles: true, cancelable: true }));
      if (element instanceof HTMLElement) HTMLElement.prototype.focus.call(element);
      dispatch.call(element, new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
      if (element instanceof HTMLElement) HTMLElement.prototype.blur.call(element);
    }
  },
  middles: (selector) =>
    allInside(selector)
      .map((element) => Element.prototype.getBoundingClientRect.call(element))
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(({ x, y, width, height }): [number, number] => [x + width / 2, y + height / 2])
      .filter(([x, y]) => x > 0 && y > 0 && x < innerWidth && y < innerHeight)
      .slice(0, MOST_MIDDLES),
};
globalThis.inPage = inPage;

function kindOf(name: string): string {
  try {
    const value: unknown = Reflect.get(document, name);
    return value instanceof Element ? value.tagName : typeof value;
  } catch {
    return 'closed';
  }
}
