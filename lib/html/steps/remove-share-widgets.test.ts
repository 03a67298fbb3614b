import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeShareWidgets } from './remove-share-widgets';

describe('removeShareWidgets', () => {
  it('removes share bars', () => {
    const { html } = runStep(
      removeShareWidgets,
      '<div class="bdsharebuttonbox"><a>微信</a></div><div class="a social-share-cs">x</div><div id="share-bar">x</div>一',
    );
    expect(html).toBe('一');
  });

  it('keeps a box that holds more than labels', () => {
    const box = '<div class="share-box"><a>微信</a><p>分享经济不是免费的午餐。</p></div>';
    expect(runStep(removeShareWidgets, box).html).toBe(box);
    const related = '<div id="jp-relatedposts"><h3>Related</h3><a>一。</a><p>二。</p></div>';
    expect(runStep(removeShareWidgets, related).html).toBe(related);
  });

  it('removes a box of other stories', () => {
    const related = '<div class="jp-relatedposts"><h3><em>Related</em></h3><a>一。</a></div>二';
    expect(runStep(removeShareWidgets, related).html).toBe('二');
  });

  it('keeps names that only look alike', () => {
    const { html } = runStep(removeShareWidgets, '<p class="shareholder">股东</p>');
    expect(html).toBe('<p class="shareholder">股东</p>');
  });
});
