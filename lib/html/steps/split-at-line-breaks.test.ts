import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { splitAtLineBreaks } from './split-at-line-breaks';

describe('splitAtLineBreaks', () => {
  it('makes paragraphs at double breaks and before indents', () => {
    const { html } = runStep(splitAtLineBreaks, '<p>一<br><br>二<br>　　三<br>四<br></p>');
    expect(html).toBe('<p>一</p><p>二</p><p>　　三<br>四</p>');
  });

  it('HT-61 leaves at most two breaks elsewhere', () => {
    const { html } = runStep(splitAtLineBreaks, '<ul><li>一<br><br><br><br>二</li></ul>');
    expect(html).toBe('<ul><li>一<br><br>二</li></ul>');
  });

  it('leaves a paragraph without breaks alone', () => {
    const { html } = runStep(splitAtLineBreaks, '<p class="x">一</p>');
    expect(html).toBe('<p class="x">一</p>');
  });
});
