import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { HtmlRefused } from './parse-html';
import { settle } from './sanitise';
import { element, text } from './tree/body-tree';

describe('settle', () => {
  it('keeps a tree that reads back as it is', () => {
    const tree = { type: 'root' as const, children: [element('p', {}, [text('一')])] };
    expect(settle(tree)).toBe(tree);
  });

  it('gives the tree that a browser will read', () => {
    const nested = element('p', {}, [element('p', {}, [text('一')])]);
    expect(toHtml(settle({ type: 'root', children: [nested] }))).toBe('<p></p><p>一</p><p></p>');
  });

  it('refuses a tree that browsers would flatten', () => {
    let tree = element('blockquote', {}, [text('一')]);
    for (let depth = 0; depth < LIMITS.depth; depth += 1) tree = element('blockquote', {}, [tree]);
    expect(() => settle({ type: 'root', children: [tree] })).toThrow(HtmlRefused);
  });
});
