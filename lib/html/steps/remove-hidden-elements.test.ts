import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeHiddenElements } from './remove-hidden-elements';

describe('removeHiddenElements', () => {
  it('removes what its page never showed', () => {
    const { html } = runStep(
      removeHiddenElements,
      '<p style="display:none;height:1px;overflow:hidden;"><br></p><p hidden>x</p><p style="VISIBILITY: hidden !important">x</p><p style="height:0px;overflow:hidden">x</p><i aria-hidden="true">x</i>一',
    );
    expect(html).toBe('一');
  });

  it('keeps words that are hidden only from those who listen', () => {
    const { html } = runStep(
      removeHiddenElements,
      '<p aria-hidden="true">一句话。</p><i aria-hidden="true">arrow_forward</i><b aria-hidden="true">#</b>',
    );
    expect(html).toBe('<p aria-hidden="true">一句话。</p>');
  });

  it('keeps the rest', () => {
    const { html } = runStep(
      removeHiddenElements,
      '<p style="height:100px;overflow:hidden">一</p><p style="display:block">二</p>',
    );
    expect(html).toBe('<p style="height:100px;overflow:hidden">一</p><p style="display:block">二</p>');
  });
});
