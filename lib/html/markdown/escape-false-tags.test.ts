import { describe, expect, it } from 'vitest';
import { escapeFalseTags } from './html-text';

describe('escapeFalseTags', () => {
  it.each(['<a.b@c.org>', '<offset, length>', '<i | o | a>', '<one,two>'])('shows %s', (text) => {
    expect(escapeFalseTags(`<p>x ${text} y</p>`)).toBe(`<p>x &lt;${text.slice(1)} y</p>`);
  });

  it.each([
    '<b>',
    '<a href="/x,y">',
    '<img src=/a,b.png>',
    '<o:p>',
    '<br/>',
    '<font size=1, color=red>',
    '<a b>',
  ])('leaves %s', (tag) => {
    expect(escapeFalseTags(tag)).toBe(tag);
  });
});
