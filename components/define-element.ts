import { afterHydration } from './after-hydration';

/** Brings an element's markup to life; may give back how to stop that. */
type Connect = (host: HTMLElement) => (() => void) | undefined;

/**
 * Makes a custom element of a function that is called for each one in the page. The markup inside comes from the
 * server and works without this: what throws leaves it as it was, and no other element hears of it.
 *
 * @see https://html.spec.whatwg.org/multipage/custom-elements.html
 */
export function defineElement(name: string, connect: Connect): void {
  if (!('customElements' in window) || customElements.get(name) !== undefined) return;
  class Enhanced extends HTMLElement {
    #stop: (() => void) | undefined;

    connectedCallback(): void {
      this.#stop = connect(this);
    }

    disconnectedCallback(): void {
      this.#stop?.();
    }
  }
  afterHydration(() => customElements.define(name, Enhanced));
}
