import { describe, expect, it } from 'vitest';
import { renderMarkdown } from './markdown-engine';

describe('renderMarkdown', () => {
  it('marks abbreviations, longest first, as whole words', () => {
    const words = new Map([
      ['HTML', 'Hyper Text'],
      ['HTML 5', ''],
    ]);
    expect(renderMarkdown('HTML, HTML 5, XHTML', '', words)).toBe(
      '<p><abbr title="Hyper Text">HTML</abbr>, <abbr>HTML 5</abbr>, XHTML</p>',
    );
  });

  it('reads definition lists and formulas', () => {
    expect(renderMarkdown('T\n: D', '').replace(/\s/g, '')).toBe('<dl><dt>T</dt><dd>D</dd></dl>');
    expect(renderMarkdown('a $$b_1 * c_1$$', '')).toBe('<p>a <code>\\(b_1 * c_1\\)</code></p>');
  });

  it('shows a tag that a sentence is about', () => {
    expect(renderMarkdown('like <H1> and <H2>', '')).toBe('<p>like &#x3C;H1> and &#x3C;H2></p>');
    expect(renderMarkdown('like <div>*this*</div>', '')).toBe('<p>like <div><em>this</em></div></p>');
  });

  it('takes emphasis beside any punctuation, and none within words with `_`', () => {
    expect(renderMarkdown('a**,** b *(*c a_b_c', '')).toBe('<p>a<strong>,</strong> b <em>(</em>c a_b_c</p>');
  });

  it('keeps cells beyond the columns of a table', () => {
    expect(renderMarkdown('|a|\n|-|\n|1|2|\n|-|\n|3|', '').match(/<td>\d<\/td>/g)).toEqual([
      '<td>1</td>',
      '<td>2</td>',
      '<td>3</td>',
    ]);
  });
});
