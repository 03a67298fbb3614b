import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { figuresFromCentredPictures } from './figures-from-centred-pictures';

describe('figuresFromCentredPictures', () => {
  it('takes the centred line after a picture as its caption', () => {
    const { html } = runStep(
      figuresFromCentredPictures,
      '<center><img src="/a.svg"></center>\n<p style="text-align:center">图为基地</p><p>正文</p>',
    );
    expect(html).toBe('<figure><img src="/a.svg"><figcaption>图为基地</figcaption></figure><p>正文</p>');
  });

  it('takes the words after the picture in the same element as its caption', () => {
    const { html } = runStep(
      figuresFromCentredPictures,
      '<p align="center"><a href="/b"><img src="/a.svg"></a><br>图为基地</p>',
    );
    expect(html).toBe(
      '<figure><a href="/b"><img src="/a.svg"></a><figcaption>图为基地</figcaption></figure>',
    );
  });

  it('makes a figure of a centred picture without a caption', () => {
    const { html } = runStep(
      figuresFromCentredPictures,
      '<div><center><img src="/a.svg"></center><p>正文</p></div>',
    );
    expect(html).toBe('<div><figure><img src="/a.svg"></figure><p>正文</p></div>');
  });

  it('does not take text, long lines or other pictures as captions', () => {
    const { html } = runStep(
      figuresFromCentredPictures,
      '<center>一</center><center><img src="/a.svg"></center><center><img src="/b.svg"></center>',
    );
    expect(html).toBe(
      '<center>一</center><figure><img src="/a.svg"></figure><figure><img src="/b.svg"></figure>',
    );
  });
});
