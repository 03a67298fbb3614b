import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { emphasisFromStyles } from './emphasis-from-styles';

describe('emphasisFromStyles', () => {
  it('says bold, italic and struck through with elements', () => {
    const { html } = runStep(
      emphasisFromStyles,
      '<span style="font-weight:bold">一</span><font style="font-weight: 700; font-style:italic">二</font><span style="text-decoration: line-through">三</span>',
    );
    expect(html).toBe(
      '<span style="font-weight:bold"><strong>一</strong></span><font style="font-weight: 700; font-style:italic"><em><strong>二</strong></em></font><span style="text-decoration: line-through"><s>三</s></span>',
    );
  });

  it('leaves other styles alone', () => {
    const { html } = runStep(emphasisFromStyles, '<span style="font-weight:400;color:red">一</span>');
    expect(html).toBe('<span style="font-weight:400;color:red">一</span>');
  });
});
