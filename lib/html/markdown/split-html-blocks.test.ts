import { describe, expect, it } from 'vitest';
import { splitHtmlBlocks } from './split-html-blocks';

const split = (body: string) => splitHtmlBlocks(body).map(({ kind, source }) => [kind, source]);

describe('splitHtmlBlocks', { timeout: 60_000 }, () => {
  it('keeps an HTML block raw until its end tag, over blank and indented lines', () => {
    const block = '<div>\n\n    一\n\n<div>二</div>\n</div>';
    expect(split(`${block}\n三`)).toEqual([
      ['html', block],
      ['markdown', '\n三'],
    ]);
  });

  it('starts one without a blank line before it and a new block after it', () => {
    expect(split('一\n <p>二</p><p class="x">三</p> **四**')).toEqual([
      ['markdown', '一\n'],
      ['html', '<p>二</p>'],
      ['html', '<p class="x">三</p>'],
      ['markdown', ' **四**'],
    ]);
  });

  it('does not start one with a span tag, an autolink or in indented text', () => {
    for (const body of [
      '<b>一</b>',
      '<a href="x">一</a>',
      '<http://a.example/>',
      '    <div>',
      '> <div>',
      'a <div>',
    ]) {
      expect(split(body)).toEqual([['markdown', body]]);
    }
  });

  it('does not look into fenced code', () => {
    const body = '```html\n<div>\n```\n~~~\n<p>\n~~~~';
    expect(split(body)).toEqual([['markdown', body]]);
  });

  it('takes void tags, comments and stray end tags as blocks of their own', () => {
    expect(split('<hr>\n一\n<!-- <div>\n\n -->\n</div>二')).toEqual([
      ['html', '<hr>'],
      ['markdown', '\n一\n'],
      ['html', '<!-- <div>\n\n -->'],
      ['html', '</div>'],
      ['markdown', '二'],
    ]);
  });

  it('ends a paragraph at its first end tag and anything unclosed at the end of the body', () => {
    expect(split('<p>一<p>二</p>\n三')).toEqual([
      ['html', '<p>一<p>二</p>'],
      ['markdown', '\n三'],
    ]);
    expect(split('<div>一\n\n二')).toEqual([['html', '<div>一\n\n二']]);
  });

  it('reads names with `>` in quoted attributes, and tags in comments as text', () => {
    expect(split('<div title="a>b"><!-- </div> -->一</div>二')).toEqual([
      ['html', '<div title="a>b"><!-- </div> -->一</div>'],
      ['markdown', '二'],
    ]);
  });

  it('reads Markdown again inside markdown="1"', () => {
    expect(split('<div markdown="1">\n**一**\n<p>二</p>\n</div>')).toEqual([
      ['html', '<div markdown="1">'],
      ['markdown', '\n**一**\n'],
      ['html', '<p>二</p>'],
      ['html', '</div>'],
    ]);
  });

  it('reads one paragraph inside markdown="span", nothing inside code, and Markdown in a cell', () => {
    expect(split('<div markdown="span">\n一\n\n- 二\n</div>')[1]).toEqual(['markdown', ' 一 - 二 ']);
    expect(split('<pre markdown="1">*一*</pre>')).toEqual([['html', '<pre markdown="1">*一*</pre>']]);
    expect(split('<table><tr><td markdown="1">*一*</td></tr></table>')).toEqual([
      ['html', '<table><tr>'],
      ['html', '<td markdown="1">'],
      ['markdown', '*一*'],
      ['html', '</td>'],
      ['html', '</tr></table>'],
    ]);
  });

  it('takes a fence that is never closed as text', () => {
    expect(split('```\n<div>一</div>')).toEqual([
      ['markdown', '```\n'],
      ['html', '<div>一</div>'],
    ]);
  });

  it('loses nothing and takes linear time, whatever the tags', () => {
    for (const piece of [
      '<div>\n',
      '</div>\n',
      '<div "\n',
      '<p a="\n',
      '<div><!--',
      '<?\n',
      '```\n',
      '<hr a="\n',
      '<div markdown="1">\n',
      '<div><p markdown="1">',
    ]) {
      const body = piece.repeat(50_000);
      expect(
        splitHtmlBlocks(body)
          .map(({ source }) => source)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(body.replace(/\s/g, ''));
    }
  });
});
