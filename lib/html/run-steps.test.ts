import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BodyContext, newContext } from './body-context';
import { STEPS, runSteps } from './body-steps';
import { HtmlRefused, parseHtml } from './parse-html';
import { holds, PROPERTY_TIMEOUT } from './testing/holds';
import { hostileHtml } from './testing/hostile-html';
import type { BodyTree } from './tree/body-tree';

describe('runSteps', { timeout: PROPERTY_TIMEOUT }, () => {
  it('leaves out no step that would have changed a body', () => {
    holds(
      fc.property(hostileHtml, (html) => {
        expect(after(html, runSteps)).toEqual(
          after(html, (tree, context) => {
            for (const { run } of STEPS) run(tree, context);
          }),
        );
      }),
    );
  });
});

function after(html: string, steps: (tree: BodyTree, context: BodyContext) => void): unknown {
  try {
    const { tree } = parseHtml(html);
    const context = newContext({ title: '标题', original: 'https://a.example/1.html' });
    steps(tree, context);
    return { tree, context };
  } catch (error) {
    if (error instanceof HtmlRefused) return error.code;
    throw error;
  }
}
