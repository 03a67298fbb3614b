import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { textOnly } from './text-only';

describe('textOnly', () => {
  it('makes a paragraph of each block, as text', () => {
    expect(toHtml(textOnly('<p>一</p><div>&lt;img src=x onerror=alert(1)></div>'))).toBe(
      '<p>一</p><p>&#x3C;img src=x onerror=alert(1)></p>',
    );
  });

  it('joins floods of blocks', () => {
    expect(textOnly('<p>一</p>'.repeat(10_000)).children.length).toBeLessThanOrEqual(2_000);
  });
});
