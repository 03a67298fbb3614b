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

  it('keeps names that only look alike', () => {
    const { html } = runStep(removeShareWidgets, '<p class="shareholder">股东</p>');
    expect(html).toBe('<p class="shareholder">股东</p>');
  });
});
