import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import rehypeSanitize from 'rehype-sanitize';
import { describe, expect, it } from 'vitest';
import { newContext } from './body-context';
import { HtmlRefused, parseHtml } from './parse-html';
import { POLICY } from './policy';
import { runSteps } from './body-steps';
import { sanitise } from './sanitise';
import { stringifySafe } from './stringify-safe';
import { holds, PROPERTY_TIMEOUT } from './testing/holds';
import { hostileHtml } from './testing/hostile-html';
import type { BodyTree } from './tree/body-tree';

const byLibrary = rehypeSanitize(POLICY);
const OPTIONS = { characterReferences: { useNamedReferences: true } } as const;

function treeOf(source: string, isRepaired: boolean): BodyTree {
  try {
    const { tree } = parseHtml(source);
    if (isRepaired) runSteps(tree, newContext({ title: '标题' }));
    return tree;
  } catch (error) {
    if (error instanceof HtmlRefused) return { type: 'root', children: [] };
    throw error;
  }
}

describe('sanitise and stringifySafe, for any tree', { timeout: PROPERTY_TIMEOUT }, () => {
  it('answer what the libraries answer by themselves', () => {
    holds(
      fc.property(hostileHtml, fc.boolean(), (source, isRepaired) => {
        const expected = byLibrary(treeOf(source, isRepaired));
        const safe = sanitise(treeOf(source, isRepaired));
        expect(safe).toStrictEqual(expected);
        expect(stringifySafe(safe)).toBe(toHtml(expected, OPTIONS));
      }),
    );
  });

  it.each([
    '<p lang="zh" style="x">一<b class="x">&lt;二&amp;</b></p>',
    '<br class="x"><hr><p><br></p>',
    '<pre>\n\n三</pre>',
  ])('answer the same for what articles hold: %s', (source) => {
    const safe = byLibrary(treeOf(source, false));
    expect(stringifySafe(sanitise(treeOf(source, false)))).toBe(toHtml(safe, OPTIONS));
  });
});
