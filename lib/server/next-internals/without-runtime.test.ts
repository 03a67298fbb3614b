import { describe, expect, it } from 'vitest';
import { withoutRuntime } from './without-runtime';

const CHUNK = '<script src="/news/_next/static/chunks/0a1.js?dpl=1" async=""></script>';
const PRELOAD = '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/0a2.js"/>';
const FLIGHT =
  '<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":[]});</script>' +
  '<script>(self.__next_f=self.__next_f||[]).push([0])</script>' +
  '<script>self.__next_f.push([1,"1:\\"$Sreact.fragment\\"\\n<\\/p>"])</script>';
const OWN =
  '<script>(function (root) {})(document.documentElement);</script>' +
  '<script type="module" src="/_elements/elements-1.js"></script>';
const LINKED_DATA = '<script type="application/ld+json">{"name":"self.__next_f"}</script>';

describe('withoutRuntime', () => {
  it('takes out chunks, preloads and data, and leaves what is ours', () => {
    const head = `<html><head>${PRELOAD}${OWN}${CHUNK}</head><body><div hidden=""><!--$--><!--/$--></div>`;
    const main = `<main id="content">${LINKED_DATA}<p>Text</p></main>`;
    expect(
      withoutRuntime(`${head}${main}<footer></footer><!--$--><!--/$-->${CHUNK}${FLIGHT}</body></html>`),
    ).toBe(`<html><head>${OWN}</head><body>${main}<footer></footer></body></html>`);
  });

  it('does not look at what a story says', () => {
    const story = `<main><p title="<script>self.__next_f.push(">${FLIGHT}${CHUNK}</p></main>`;
    expect(withoutRuntime(`<head></head>${story}<p></p>`)).toBe(`<head></head>${story}<p></p>`);
  });

  it('leaves what it does not know, and a page without content', () => {
    const unknown = '<script>other()</script>';
    expect(withoutRuntime(`${unknown}<main></main>${unknown}`)).toBe(`${unknown}<main></main>${unknown}`);
    expect(withoutRuntime(`<html>${FLIGHT}</html>`)).toBe(`<html>${FLIGHT}</html>`);
  });
});
