import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { removeTrackers } from './remove-trackers';

describe('removeTrackers', () => {
  it('IM-76 removes pictures of at most two pixels', () => {
    const { html } = runStep(
      removeTrackers,
      '<img src="https://a.example/x" width="1" height="1"><img src="y" style="width:0;height:0"><img src="z" height="2px">一',
    );
    expect(html).toBe('一');
  });

  it('removes pictures of hosts that count readers', () => {
    const { html } = runStep(
      removeTrackers,
      '<img src="//hm.baidu.com/hm.gif?x"><img src="https://sb.scorecardresearch.com/p"><img src="https://a.example/pixel.gif?u=1">一',
    );
    expect(html).toBe('一');
  });

  it('keeps pictures', () => {
    const { html } = runStep(
      removeTrackers,
      '<img src="https://a.example/pixels-of-hope.png" width="552"><img src="/a.svg">',
    );
    expect(html).toBe('<img src="https://a.example/pixels-of-hope.png" width="552"><img src="/a.svg">');
  });
});
