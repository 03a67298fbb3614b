import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { completeLists } from './complete-lists';

describe('completeLists', () => {
  it('gives items without a list one', () => {
    const { html } = runStep(completeLists, '一<li>二</li> <li>三</li>四<dt>五</dt><dd>六</dd>');
    expect(html).toBe('一<ul><li>二</li><li>三</li></ul>四<dl><dt>五</dt><dd>六</dd></dl>');
  });

  it('makes items of what stands between items', () => {
    const { html } = runStep(completeLists, '<ul><div><li>一</li></div>二<b>三</b><ul><li>四</li></ul></ul>');
    expect(html).toBe('<ul><li>一</li><li>二<b>三</b><ul><li>四</li></ul></li></ul>');
  });

  it('makes paragraphs of captions and summaries without an owner', () => {
    const { html } = runStep(
      completeLists,
      '<figcaption>一</figcaption><summary>二</summary><details><summary>三</summary></details>',
    );
    expect(html).toBe('<p>一</p><p>二</p><details><summary>三</summary></details>');
  });
});
