import { describe, expect, it } from 'vitest';
import { prepareBody } from './prepare-body';

const openingOf = (body: string) => prepareBody({ body, format: 'html', title: 'x' }).opening;

describe('the opening of a body', () => {
  it('begins with the story and not with a caption, a heading or a table', () => {
    expect(
      openingOf(
        '<figure><img src="https://e.example/a.png"><figcaption>图说</figcaption></figure><h2>小标题</h2>' +
          '<table><tr><td>表</td><td>格</td></tr></table><p>第一段。</p><p>第二段。</p>',
      ),
    ).toBe('第一段。\n第二段。');
  });

  it('is whatever text there is when there is no paragraph', () => {
    expect(openingOf('<table><tr><td>表</td><td>格</td></tr></table>')).toBe('表\t格');
  });

  it('is empty without text', () => expect(openingOf('')).toBe(''));
});
