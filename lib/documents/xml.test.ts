import { describe, expect, it } from 'vitest';
import { isWellFormed } from './testing/is-well-formed';
import { element, text, XML_DECLARATION } from './xml';

describe('element', () => {
  it('escapes text and attributes, once', () => {
    expect(element('a', { b: '"<&>\'', c: undefined }, text('<&amp;>'))).toBe(
      '<a b="&quot;&lt;&amp;&gt;&#39;">&lt;&amp;amp;&gt;</a>',
    );
  });

  it('drops what XML cannot hold, and keeps whole characters', () => {
    expect(text('a\u0000\u001f\ufffe\ud800b\udc00𠮷\t\n\r')).toBe('a\ufffdb\ufffd𠮷\t\n&#13;');
  });
});

describe('isWellFormed', () => {
  it.each([
    '<a>',
    '<a></b>',
    '<a b="<"/>',
    '<a>&</a>',
    '<a b="1" b="2"/>',
    '<a/><b/>',
    '<a>\u0001</a>',
    'x',
    '<a>]]></a>',
  ])('refuses %s', (xml) => expect(isWellFormed(XML_DECLARATION + xml)).toBe(false));

  it('takes what is', () => expect(isWellFormed(`${XML_DECLARATION}<a b="1">x<c/>&amp;</a>\n`)).toBe(true));
});
