/** Something that a browser may lack or forbid. */
export interface Lack {
  readonly name: string;
  /** `gone`: properties that are not there. `throws`: functions that throw. `closed`: properties that cannot be read. */
  readonly how: 'gone' | 'throws' | 'closed';
  /** Paths from `window`. */
  readonly paths: readonly string[];
  /** A selector that is not known. */
  readonly selector?: string;
}

const gone = (...paths: readonly string[]): Lack => ({ name: paths.join(', '), how: 'gone', paths });
const throws = (...paths: readonly string[]): Lack => ({
  name: `${paths.join(', ')} that throws`,
  how: 'throws',
  paths,
});
const closed = (path: string): Lack => ({ name: `${path} that is closed`, how: 'closed', paths: [path] });
const unknown = (selector: string): Lack => ({
  name: `the selector ${selector}`,
  how: 'gone',
  paths: [],
  selector,
});

/** APIs and selectors younger than 2018 or forbidden in some settings: each is taken away by itself. */
export const LACKS: readonly Lack[] = [
  unknown(':popover-open'),
  unknown(':modal'),
  unknown(':has('),
  unknown(':where('),
  unknown(':is('),
  {
    name: 'popovers',
    how: 'gone',
    paths: [
      'HTMLElement.prototype.popover',
      'HTMLElement.prototype.showPopover',
      'HTMLElement.prototype.hidePopover',
      'HTMLElement.prototype.togglePopover',
    ],
    selector: ':popover-open',
  },
  throws('HTMLElement.prototype.showPopover', 'HTMLElement.prototype.hidePopover'),
  gone('HTMLDialogElement', 'HTMLDialogElement.prototype.showModal'),
  throws('HTMLDialogElement.prototype.showModal'),
  gone('ResizeObserver'),
  throws('ResizeObserver.prototype.observe'),
  gone('IntersectionObserver'),
  gone('MutationObserver'),
  gone('PerformanceObserver'),
  gone('AbortController'),
  gone('AbortSignal.timeout', 'AbortSignal.any'),
  gone('structuredClone'),
  gone('Intl'),
  gone('Intl.Segmenter'),
  throws('Intl.DateTimeFormat'),
  gone('Intl.DateTimeFormat.prototype.formatToParts'),
  gone('Intl.RelativeTimeFormat', 'Intl.ListFormat', 'Intl.DisplayNames', 'Intl.Locale'),
  gone('matchMedia'),
  throws('matchMedia'),
  gone('MediaQueryList.prototype.addEventListener'),
  closed('localStorage'),
  closed('sessionStorage'),
  throws('Storage.prototype.setItem'),
  gone('BroadcastChannel'),
  gone('Array.prototype.at', 'String.prototype.at'),
  gone('Array.prototype.findLast'),
  gone('Array.prototype.flatMap'),
  gone('Object.hasOwn'),
  gone('Object.fromEntries'),
  gone('String.prototype.replaceAll'),
  gone('String.prototype.matchAll'),
  gone('Navigator.prototype.share', 'Navigator.prototype.clipboard'),
  gone('History.prototype.scrollRestoration'),
  gone('CSS'),
  throws('CSS.supports'),
  gone('CSS.highlights', 'Highlight'),
  gone('visualViewport'),
  gone('requestIdleCallback'),
  gone('queueMicrotask'),
  gone('Crypto.prototype.randomUUID', 'Crypto.prototype.subtle'),
  gone('trustedTypes'),
  gone('Document.prototype.startViewTransition'),
  throws('Document.prototype.startViewTransition'),
  gone('HTMLElement.prototype.inert'),
  gone('URLPattern', 'URL.canParse', 'URLSearchParams.prototype.size'),
  gone('Element.prototype.checkVisibility'),
  gone('Element.prototype.replaceChildren'),
  gone('Element.prototype.toggleAttribute'),
  throws('fetch'),
  gone('ReadableStream'),
  gone('WeakRef', 'FinalizationRegistry'),
  throws('performance.mark', 'performance.measure'),
  throws('getSelection'),
  throws('scrollTo', 'scrollBy', 'Element.prototype.scrollIntoView'),
];

/** Takes it away; runs in the page before its scripts do. */
export function takeAway({ how, paths, selector }: Lack): void {
  for (const path of paths) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let owner: unknown = window;
    for (const name of names) owner = Reflect.get(Object(owner), name);
    if (!(owner instanceof Object)) continue;
    const refuse = () => {
      throw new TypeError(`${path} is not for you`);
    };
    Reflect.deleteProperty(owner, last);
    if (how === 'closed') Object.defineProperty(owner, last, { configurable: true, get: refuse });
    else if (how === 'throws')
      Object.defineProperty(owner, last, {
        configurable: true,
        writable: true,
        value: function () {
          refuse();
        },
      });
    else if (last in owner)
      Object.defineProperty(owner, last, { configurable: true, writable: true, value: undefined });
  }
  if (selector === undefined) return;
  for (const { prototype } of [Element, Document, DocumentFragment]) {
    for (const name of ['matches', 'closest', 'querySelector', 'querySelectorAll']) {
      const ask: unknown = Reflect.get(prototype, name);
      if (typeof ask !== 'function') continue;
      Reflect.set(prototype, name, function (this: unknown, asked: string): unknown {
        if (asked.includes(selector))
          throw new DOMException(`${asked} is not a valid selector`, 'SyntaxError');
        const answer: unknown = Reflect.apply(ask, this, [asked]);
        return answer;
      });
    }
  }
}

/** What scripts do a moment later they do at once: a test need not wait for it. */
export function hurry(): void {
  const wait = window.setTimeout.bind(window);
  const soon = (run: TimerHandler, delay = 0, ...rest: unknown[]) =>
    wait(run, delay <= 300 ? 0 : delay, ...rest);
  Object.assign(window, { setTimeout: soon });
}
