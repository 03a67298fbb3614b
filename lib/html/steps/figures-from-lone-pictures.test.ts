import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { figuresFromLonePictures } from './figures-from-lone-pictures';

describe('figuresFromLonePictures', () => {
  it('makes figures of pictures that have a paragraph to themselves', () => {
    const { html } = runStep(
      figuresFromLonePictures,
      '<p> <img src="/a.svg"> <a href="/x"><img src="/b.svg"></a></p>',
    );
    expect(html).toBe(
      '<figure><img src="/a.svg"></figure><figure><a href="/x"><img src="/b.svg"></a></figure>',
    );
  });

  it('keeps a picture among words in its paragraph', () => {
    const { html } = runStep(figuresFromLonePictures, '<p>一<img src="/a.svg"></p>');
    expect(html).toBe('<p>一<img src="/a.svg"></p>');
  });

  it('gives a figure one caption, after the picture', () => {
    const { html } = runStep(
      figuresFromLonePictures,
      '<figure>一<p>二</p><p><img src="/a.svg"></p><figcaption>三</figcaption></figure>',
    );
    expect(html).toBe('<figure><img src="/a.svg"><figcaption>一 二 三</figcaption></figure>');
  });
});
