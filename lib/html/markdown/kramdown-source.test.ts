import { describe, expect, it } from 'vitest';
import { kramdownSource } from './kramdown-source';

const written = (source: string): string => kramdownSource(source, (html) => `[held ${html}]`);

describe('kramdownSource', () => {
  it('leaves code as it is', () => {
    for (const code of [
      '```\n1) a\n^\n\\\\\n```',
      '- ~~~\n  1) a\n  ~~~',
      '`[a](/b c)` x',
      '``a ` {::comment}``',
    ])
      expect(written(code)).toBe(code);
  });

  it('holds formulas and HTML that is not to be read', () => {
    expect(written('$$\na < b\n$$\n\nc')).toBe('[held <pre><code>\\[a &lt; b\\]</code></pre>]\n\nc');
    expect(written('a {::nomarkdown}*b*{:/} {::comment}c{:/comment}')).toBe('a [held *b*] ');
  });

  it('makes addresses with spaces or Liquid addresses', () => {
    expect(written('[a](/b c.pdf) ![d](/e f "G h")')).toBe('[a](/b%20c.pdf) ![d](/e f "G h")');
    expect(written('[a]({% post_url 2024-01-01-b %} "C")')).toMatch(/^\[a\]\(liquid:\S+ "C"\)$/);
    expect(written('[1]: {{ site.repository }}/issues')).toMatch(/^\[1\]: liquid:\S+$/);
  });

  it('escapes what is no list and no fence to kramdown', () => {
    expect(written('1) a\n\n```\nb')).toBe('1\\) a\n\n\\`\\`\\`\nb');
  });

  it('writes tables as GitHub reads them', () => {
    expect(written('|:-|-|\n| a | `b|c` |')).toBe('|  | |\n|:-|-|\n| a | `b\\|c` |');
    expect(written('| a | b |\n| --- |\n| 1 | 2 |')).toBe('| a | b |\n| --- |-|\n| 1 | 2 |');
    expect(written('财联社|快讯')).toBe('财联社|快讯');
  });
});
