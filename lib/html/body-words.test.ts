import { describe, expect, it } from 'vitest';
import { bodyWordsFor } from './body-words';
import { prepareBody } from './prepare-body';

describe('bodyWordsFor', () => {
  it.each([
    ['zh-CN', '注释'],
    ['zh', '注释'],
    ['zh_TW', '註釋'],
    ['zh-HK', '註釋'],
    ['zh-Hant', '註釋'],
    ['en-GB', 'Notes'],
    ['de', 'Notes'],
    ['no tag', '注释'],
    ['yue', '註釋'],
  ])('knows what notes are called in %s', (tag, footnotes) => {
    expect(bodyWordsFor(tag).footnotes).toBe(footnotes);
  });

  it('gives a body its words', () => {
    const body =
      'A[^1]\n\n[^1]: B\n\n<table><tr><td>1</td><td>2</td></tr></table>\n\n<iframe src="https://www.youtube.com/embed/x"></iframe>';
    const { html } = prepareBody({ body, format: 'markdown', title: 'T' }, bodyWordsFor('en'));
    expect(html).toContain('>Notes</h2>');
    expect(html).toContain('aria-label="Table"');
    expect(html).toContain('>Video: youtube.com</a>');
  });
});
