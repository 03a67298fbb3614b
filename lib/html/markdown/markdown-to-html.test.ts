import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyIssue } from '@/lib/model/prepared-body';
import { holds, PROPERTY_TIMEOUT } from '../testing/holds';
import { hostileMarkdown } from '../testing/hostile-markdown';
import { isTooMuchMarkdown } from './markdown-refusal';
import { markdownToHtml } from './markdown-to-html';

function render(body: string): { readonly html: string; readonly codes: string[] } {
  const issues: BodyIssue[] = [];
  const html = markdownToHtml(body, '注释', issues);
  return { html, codes: issues.map((issue) => issue.code) };
}

describe('markdownToHtml', () => {
  it('hands HTML blocks through untouched', () => {
    const body = '<p>一**二**</p>\n <p>三</p><p class="em_media">四</p>';
    expect(render(body).html).toBe('<p>一**二**</p>\n<p>三</p>\n<p class="em_media">四</p>');
  });

  it('renders Markdown around them, with definitions that work across', () => {
    expect(render('[一][x]\n\n<div>\n\n    二\n</div>\n\n[x]: /there').html).toBe(
      '<p><a href="/there">一</a></p>\n<div>\n\n    二\n</div>',
    );
  });

  it('takes emphasis beside full-width punctuation, inline HTML, tables with a separator row only', () => {
    expect(render('**真，**她<sup>2</sup>').html).toBe('<p><strong>真，</strong>她<sup>2</sup></p>');
    expect(render('财联社|快讯 *x*').html).toBe('<p>财联社|快讯 <em>x</em></p>');
    expect(render('| a |\n|---|\n| b |').html).toContain('<td>b</td>');
  });

  it('HT-65 makes plain paragraphs of Markdown that is too much', () => {
    expect(render(`${'>'.repeat(3000)} *x*\n\n<p>y</p>`)).toEqual({
      html: `<p>${'&gt;'.repeat(3000)} *x*</p>\n<p>y</p>`,
      codes: ['MARKDOWN_TOO_COMPLEX'],
    });
  });

  it('reads formulas and raw elements over line ends, whatever follows', () => {
    expect(render('- x\n  $$\n  a_b_c\n  $$\n\n  *y*').html).toBe(
      '<ul>\n<li>\n<p>x\n<code>\\(a_b_c\\)</code></p>\n<p><em>y</em></p>\n</li>\n</ul>',
    );
    expect(render('a <kbd>*x\ny*</kbd> z\n\n*b*').html).toBe(
      '<p>a <kbd>*x\ny*</kbd> z</p>\n<p><em>b</em></p>',
    );
  });

  it(
    'takes every short text',
    () => {
      holds(
        fc.property(hostileMarkdown, (body) => {
          expect(isTooMuchMarkdown(body) ? [] : render(body).codes).toEqual([]);
        }),
        [['$$\na\n$$\n\n*b*']],
      );
    },
    PROPERTY_TIMEOUT,
  );

  it('puts each HTML block in one place, whatever the text says', () => {
    const { html } = render('*a* &lt;!--&#1;0--> [x](/y "<!--&#1;0-->")\n\n<div>二</div>');
    expect(html.match(/<div>/g)).toHaveLength(1);
  });
});
