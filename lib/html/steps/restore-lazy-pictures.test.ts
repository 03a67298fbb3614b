import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { restoreLazyPictures } from './restore-lazy-pictures';

describe('restoreLazyPictures', () => {
  it('IM-78 promotes data-src and the like', () => {
    const { html } = runStep(
      restoreLazyPictures,
      '<img data-src="https://a.example/1.png"><img src="data:image/gif;base64,R0" data-original="/b.svg"><img src="/img/loading.gif" data-lazy-src="c.png">',
    );
    expect(html).toBe(
      '<img data-src="https://a.example/1.png" src="https://a.example/1.png"><img src="/b.svg" data-original="/b.svg"><img src="c.png" data-lazy-src="c.png">',
    );
  });

  it('keeps a real address', () => {
    const { html } = runStep(
      restoreLazyPictures,
      '<img src="https://a.example/1.png" data-src="https://a.example/2.png">',
    );
    expect(html).toBe('<img src="https://a.example/1.png" data-src="https://a.example/2.png">');
  });

  it('promotes data-srcset', () => {
    const { html } = runStep(restoreLazyPictures, '<img src="/a.svg" data-srcset="/a.svg 1x">');
    expect(html).toBe('<img src="/a.svg" data-srcset="/a.svg 1x" srcset="/a.svg 1x">');
  });

  it('takes the address from the noscript that follows', () => {
    const { html } = runStep(
      restoreLazyPictures,
      '<img class="lazy"> <noscript><img src="/a.svg"></noscript>',
    );
    expect(html).toBe('<img class="lazy" src="/a.svg"> <noscript><img src="/a.svg"></noscript>');
  });
});
