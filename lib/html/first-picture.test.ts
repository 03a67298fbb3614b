import { describe, expect, it } from 'vitest';
import { firstPicture } from './first-picture';
import { parseHtml } from './parse-html';

describe('firstPicture', () => {
  it('gives the first picture that is no icon', () => {
    const { tree } = parseHtml(
      '<img src="/i.png" width="16"><p><img src="/a.svg" alt="图" width="552" height="310"></p><img src="/b.svg">',
    );
    expect(firstPicture(tree)).toEqual({ src: '/a.svg', alt: '图', width: 552, height: 310 });
  });

  it('gives none where there is none', () => {
    expect(firstPicture(parseHtml('<p>一</p>').tree)).toBeUndefined();
  });
});
