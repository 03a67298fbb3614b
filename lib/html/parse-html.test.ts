import { describe, expect, it } from 'vitest';
import { LIMITS } from './limits';
import { HtmlRefused, parseHtml } from './parse-html';
import { textOf } from './tree/body-tree';

function refusal(source: string): string {
  try {
    parseHtml(source);
    return 'none';
  } catch (error) {
    return error instanceof HtmlRefused ? error.code : 'other';
  }
}

describe('parseHtml', { timeout: 60_000 }, () => {
  it('reads HTML as the content of a page', () => {
    const { tree } = parseHtml('<html><head></head><body><p>一</p><td>二</td></body></html>');
    expect(tree.children.map((child) => (child.type === 'element' ? child.tagName : child.type))).toEqual([
      'p',
      'text',
    ]);
    expect(textOf(tree)).toBe('一二');
  });

  it.each([
    ['HT-60 20,000 nested divs', '<div>'.repeat(20_000), 'BODY_TOO_DEEP'],
    [
      'HT-61 4,000 unclosed fonts',
      Array.from({ length: 4000 }, (_, index) => `<font color=${String(index)}>`).join(''),
      'BODY_TOO_DEEP',
    ],
    ['HT-61 3,000 nested tables', '<table><tr><td>'.repeat(3000), 'BODY_TOO_DEEP'],
    ['more elements than the bound', '<br>'.repeat(LIMITS.elements + 1), 'BODY_TOO_COMPLEX'],
    ['text moved out of a table too often', `<table>${'<i>x</i>'.repeat(6000)}`, 'BODY_TOO_COMPLEX'],
    ['nesting within the bound', '<blockquote>'.repeat(LIMITS.depth - 1), 'none'],
  ])('refuses by its bounds: %s', (_, source, code) => {
    expect(refusal(source)).toBe(code);
  });

  it('tells whether a body may be read differently after cleaning', () => {
    expect(parseHtml('<p>一<b>二</b></p><table><tr><td>三</table>').risky).toBe(false);
    expect(parseHtml('<svg></svg>').risky).toBe(true);
    expect(parseHtml('<p><button><p>').risky).toBe(true);
    expect(parseHtml('<b><p></b>x').risky).toBe(true);
  });
});
