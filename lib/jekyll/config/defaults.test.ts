import { describe, expect, it } from 'vitest';
import { defaultsFor, type FrontMatterDefault } from './defaults';

function item(path: string, values: FrontMatterDefault['values'], hasType = false): FrontMatterDefault {
  return { path, values, hasType };
}

describe('defaultsFor', () => {
  it('lets the longer path win, whatever the order', () => {
    const defaults = [item('_posts/a', { lang: 'fr', a: '1' }), item('', { lang: 'en', b: '2' })];
    expect(defaultsFor('_posts/a/x.md', defaults)).toEqual({ lang: 'fr', a: '1', b: '2' });
    expect(defaultsFor('_posts/x.md', defaults)).toEqual({ lang: 'en', b: '2' });
  });

  it('lets a type, then the later item, win at equal length', () => {
    expect(defaultsFor('x', [item('', { a: 'typed' }, true), item('', { a: 'plain' })])).toEqual({
      a: 'typed',
    });
    expect(defaultsFor('x', [item('', { a: 'first' }), item('', { a: 'second' })])).toEqual({ a: 'second' });
  });

  it('merges mappings', () => {
    const defaults = [item('', { image: { path: 'a', alt: 'b' } }), item('x', { image: { path: 'c' } })];
    expect(defaultsFor('x/y', defaults)).toEqual({ image: { path: 'c', alt: 'b' } });
  });

  it.each([
    ['_posts/*/b', '_posts/a/b/x.md', true],
    ['_posts/*/b', '_posts/a/c/b/x.md', false],
    ['_posts/**/b', '_posts/a/c/b/x.md', true],
    ['_posts/20[01]*', '_posts/2022-01-01-x.md', false],
    ['_posts/202[12]*', '_posts/2022-01-01-x.md', true],
    ['_posts/*.md', '_posts/x.md', true],
    ['_posts/*.md', '_posts/x.mdown', false],
    ['_posts/(', '_posts/(x', true],
  ])('the pattern %s applies to %s: %s', (pattern, path, applies) => {
    expect(defaultsFor(path, [item(pattern, { a: '1' })])).toEqual(applies ? { a: '1' } : {});
  });
});
