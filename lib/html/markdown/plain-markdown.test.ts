import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareBody } from '../prepare-body';
import { holds, PROPERTY_TIMEOUT } from '../testing/holds';
import { renderMarkdown } from './markdown-engine';
import { plainMarkdown } from './plain-markdown';

describe('plainMarkdown', { timeout: 60_000 }, () => {
  it('makes paragraphs and quotes of plain text', () => {
    expect(plainMarkdown('稳增长，\n促消费。\n\n  第二段 > 第一段')).toBe(
      '<p>稳增长，\n促消费。</p>\n<p>第二段 &gt; 第一段</p>',
    );
    expect(plainMarkdown('> 摘要一\n> 摘要二\n\n正文')).toBe(
      '<blockquote><p>摘要一\n摘要二</p></blockquote>\n<p>正文</p>',
    );
  });

  it('takes tags within one line as they are', () => {
    const line =
      '<img src="https://a.example/1.gif?a=1&b=2" width="1" /><p class="em_media">（文章来源：甲）</p>';
    expect(plainMarkdown(`\n${line} \n`)).toBe(`<p>${line}</p>`);
  });

  it.each([
    '<p>一</p>',
    '<br>\n二',
    '<b>A&B</b>',
    '<b>"一"</b>',
    '<img alt="`">`一`',
    '<code>一</code>',
    '**粗**',
    '# 标题',
    '- 项',
    '1. 项',
    '[链](x)',
    '<b',
    'a &amp; b',
    '1~2~3',
    'https://a.example',
    '一  \n二',
    '    码',
    '一\n==',
    '> 一\n二',
    ': 定义',
    '{: .x}',
    '| a |',
    '> - 一',
  ])('leaves %j to the engine', (source) => {
    expect(plainMarkdown(source)).toBeUndefined();
  });

  it('gives what the engine gives for tags', { timeout: PROPERTY_TIMEOUT }, () => {
    const piece = fc.constantFrom(
      ...'<b> </b> <p> </p> <br> <br/> <i> <span> <a> <em> </em> </a> </span> </i>'.split(' '),
      ...[
        '<img src="/a.png" alt="x_y  &amp; z" />',
        '<p class="a">',
        '<a href="https://a.example/?a=1&b=2">',
      ],
      ...Array.from('稳增长，。5~;a%|-+=:()!?$1.\t 　'),
    );
    const prepared = (body: string): string => prepareBody({ body, format: 'html', title: '' }).html;
    holds(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('');
        const plain = plainMarkdown(source);
        if (plain !== undefined) expect(prepared(plain)).toBe(prepared(renderMarkdown(source, '')));
      }),
    );
  });

  it('gives what the engine gives', { timeout: PROPERTY_TIMEOUT }, () => {
    const line = fc.string({
      unit: fc.constantFrom(...Array.from('稳增长，。5~&;a% >|-+=:()"\'!?$1.\t 　\n')),
      maxLength: 12,
    });
    const prepared = (html: string): string => prepareBody({ body: html, format: 'html', title: '' }).html;
    holds(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const source = lines.join('\n');
        const plain = plainMarkdown(source);
        if (plain !== undefined) expect(prepared(plain)).toBe(prepared(renderMarkdown(source, '')));
      }),
    );
  });
});
