import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { resolveLinks } from './resolve-links';

describe('resolveLinks', () => {
  it('HT-47 makes a script link its text, with an issue', () => {
    const { html, context } = runStep(resolveLinks, '<a href="java\nscript:alert(1)">一</a>');
    expect(html).toBe('一');
    expect(context.issues.map((issue) => issue.code)).toEqual(['ACTIVE_CONTENT_REMOVED']);
  });

  it('HT-50 makes a link that leads nowhere its text, with an issue', () => {
    const { html, context } = runStep(resolveLinks, '<a href="foo/bar">一</a>');
    expect(html).toBe('一');
    expect(context.issues.map((issue) => issue.code)).toEqual(['LINK_REMOVED']);
  });

  it('HT-51 drops fragments and anchors silently', () => {
    const { html, context } = runStep(resolveLinks, '<a href="#top">一</a><a name="x">二</a>');
    expect(html).toBe('一二');
    expect(context.issues).toEqual([]);
  });

  it('HT-54 keeps nothing but the address', () => {
    const { html } = runStep(
      resolveLinks,
      '<a href="HTTPS://A.example" target="_blank" rel="opener" ping="//e.example" download>一</a>',
    );
    expect(html).toBe('<a href="https://a.example/">一</a>');
  });

  it('HT-50 resolves against the original', () => {
    const { html } = runStep(
      resolveLinks,
      '<a href="b.html">一</a><blockquote cite="c.html">二</blockquote><q cite="javascript:x">三</q>',
      { original: 'https://n.example/a/a.html' },
    );
    expect(html).toBe(
      '<a href="https://n.example/a/b.html">一</a><blockquote cite="https://n.example/a/c.html">二</blockquote><q>三</q>',
    );
  });

  it('HT-55 unwraps a link inside another', () => {
    const { html } = runStep(
      resolveLinks,
      '<a href="/x">一<table><tr><td><a href="/y">二</a></td></tr></table></a>',
    );
    expect(html).toBe('<a href="/x">一<table><tbody><tr><td>二</td></tr></tbody></table></a>');
  });
});
