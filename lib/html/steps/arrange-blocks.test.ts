import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { arrangeBlocks } from './arrange-blocks';

describe('arrangeBlocks', () => {
  it('leaves a line end between blocks and nothing between parts', () => {
    const { html } = runStep(
      arrangeBlocks,
      '<p>一</p>   <ul>\n<li>二</li> </ul><blockquote> <p>三 四</p></blockquote>',
    );
    expect(html).toBe('<p>一</p>\n<ul><li>二</li></ul>\n<blockquote><p>三 四</p></blockquote>');
  });
});
