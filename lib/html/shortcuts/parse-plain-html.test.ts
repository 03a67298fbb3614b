import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { parseHtml } from '../parse-html';
import { parsePlainHtml, PLAIN_ELEMENTS, type PlainElement } from './parse-plain-html';
import { holds, PROPERTY_TIMEOUT } from '../testing/holds';
import { hostileHtml } from '../testing/hostile-html';

const SOUND = [
  ...[
    ' class="em_media x"',
    ' style="color:red"',
    ' href="/x?a=1&copy=2&amp;b=3"',
    ' width="5%" alt=""',
    ' is="x"',
  ],
  ...[' class="a" classname="b"', ' class="a b" target="_blank" id="x"', ' hidden="" title=""'],
  ...[' type="a" value="1"', ' constructor="a" constructor="b"', ' width="07" height="550" alt=" x "'],
  ...[' data-src="/x y" data-lazy-src="1" href="&amp;" src="/z"', ' lang="&quot;" title="&amp;&lt;"'],
  ...['\n data-code="1,600160" ', ' title="&nbsp;x"', ' constructor="x"', ' border="0"', ' value="&=1"'],
];

const ODD = [
  ...[
    ' id="a" id="b"',
    " title='x'",
    ' hidden',
    ' alt="&#1;"',
    ' alt="&ltx"',
    ' x="&id=&x"',
    ' x="&#65=1"',
    ' class="a" /',
  ],
];

const TEXTS = [
  ...[
    '一',
    '稳增长。',
    ' ',
    '\n',
    '\t',
    '\f',
    '&nbsp;',
    '&amp;lt;',
    '&ldquo;x',
    '𠮷',
    '\ud800',
    '>',
    '"',
    '<p>',
    '</p>',
  ],
  ...['<!-- EM_StockImg_Start -->', '<!---->', '\ufeff', '\v', '\u0085'],
];

const ODDITIES = [
  ...[
    '&copy',
    '&',
    'a & b',
    '<!-->',
    '<!--x',
    '<!DOCTYPE html>',
    '\r',
    '\0',
    '</b>',
    '</td>',
    '<br/>',
    '</br>',
  ],
  ...['<a>', '<tr>', '<b>', '</div>', '<P>', '<li>', '< p>'],
];

const NAMES = [...PLAIN_ELEMENTS.keys()];

/** HTML by the rules of plain elements; now and then an element is out of its place, or something else odd. */
const nearlyPlain = fc.array(fc.nat(0xffff), { minLength: 1, maxLength: 150, size: 'max' }).map((choices) => {
  let at = 0;
  const choice = (below: number): number => (choices[at++] ?? 0) % below;
  const oneOf = (all: readonly string[]): string => all[choice(all.length)] ?? '';
  const content = (holds: PlainElement['holds']): string => {
    let html = '';
    for (let more = 1 + choice(5); more > 0 && at < choices.length; more -= 1) {
      const kind = choice(400);
      if (kind === 0) html += oneOf(ODDITIES);
      else if (kind < 6 && holds === 'flow') html += oneOf(['<p>', '</p>']);
      else if (kind < 120) html += oneOf(holds === 'sections' || holds === 'rows' ? [' ', '\n'] : TEXTS);
      else
        html += element(
          kind === 120 ? NAMES : NAMES.filter((name) => PLAIN_ELEMENTS.get(name)?.places.has(holds)),
        );
    }
    return html;
  };
  const element = (among: readonly string[]): string => {
    const name = oneOf(among);
    const rule = PLAIN_ELEMENTS.get(name);
    const start = `<${name}${[SOUND, SOUND, SOUND, SOUND, ODD][choice(40)]?.[choice(20)] ?? ''}>`;
    return rule === undefined || rule.holds === 'nothing'
      ? start
      : `${start}${content(rule.holds)}</${name}>`;
  };
  return content('flow');
});

const anyHtml = fc.oneof({ arbitrary: nearlyPlain, weight: 4 }, { arbitrary: hostileHtml, weight: 1 });

describe('parsePlainHtml', { timeout: PROPERTY_TIMEOUT }, () => {
  it('answers nothing, or as the parser of the standard', () => {
    holds(
      fc.property(anyHtml, (source) => {
        const tree = parsePlainHtml(source);
        if (tree !== undefined) expect({ tree, risky: false }).toStrictEqual(parseHtml(source));
      }),
    );
  });

  it.each([
    '<p>一<strong>二</strong></p>\n <p class="em_media">（文章来源：<span data-code="0,1">三</span>）</p>',
    '<center><a href="/x?a=1&b=2"><img src="/1.png" alt="" /></a></center><!-- 完 --><p>&nbsp;四<br></p>',
    '<table width="100%"><tbody> <tr><td>五</td><th><p>六</p></th></tr></tbody></table><ul><li>七</li></ul>',
    '<p id="a" style="b" title="c"><a href="/d" target="e" data-code="f">一</a><img src="/g" data-src="/h" alt="i" width="550" class="j k"/></p>',
    '<p><img src="/1.gif" width="1"><p class="em_media">八</p></p>九',
  ])('reads articles as scrapers write them: %s', (source) => {
    expect(parsePlainHtml(source)).toStrictEqual(parseHtml(source).tree);
  });

  it.each(['<br>', '</p>', '<p></p>'])('leaves to it what is more than the bounds allow: %s', (piece) => {
    expect(parsePlainHtml(piece.repeat(LIMITS.elements))).toBeDefined();
    expect(parsePlainHtml(piece.repeat(LIMITS.elements + 1))).toBeUndefined();
    expect(parsePlainHtml('<div>'.repeat(60) + '</div>'.repeat(60))).toBeUndefined();
  });

  it.each([
    '<p>一<p>二',
    '<b><p>一</p></b>',
    '<table><tr><td>一</td></tr></table>',
    '<b>一</p></b>',
    '<p title=x>',
    '&copy;',
    '<a><a>',
  ])('leaves to it what needs mending: %s', (source) => {
    expect(parsePlainHtml(source)).toBeUndefined();
  });
});
