import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { headingsFromBoldLines } from './headings-from-bold-lines';

describe('headingsFromBoldLines', () => {
  it('makes sub-headings of bold lines', () => {
    const { html } = runStep(
      headingsFromBoldLines,
      '<p>一</p><p><strong>抓好落实</strong></p><p>二</p><p><b><em>再</em></b></p><p>三</p><p><b>提升<i>能力</i></b> </p><p>四</p>',
    );
    expect(html).toBe(
      '<p>一</p><h2>抓好落实</h2><p>二</p><p><b><em>再</em></b></p><p>三</p><h2>提升<i>能力</i> </h2><p>四</p>',
    );
  });

  it('leaves bold sentences', () => {
    const { html } = runStep(headingsFromBoldLines, '<p><b>这是一句话。</b></p><p>一</p><p>二</p>');
    expect(html).toBe('<p><b>这是一句话。</b></p><p>一</p><p>二</p>');
  });

  it('leaves bold words in a line', () => {
    const { html } = runStep(headingsFromBoldLines, '<p><b>注</b>：一</p><p>一</p><p>二</p>');
    expect(html).toBe('<p><b>注</b>：一</p><p>一</p><p>二</p>');
  });

  it('leaves a bold line at the end', () => {
    const { html } = runStep(headingsFromBoldLines, '<p>一</p><p>二</p><p><b>风险提示</b></p>');
    expect(html).toBe('<p>一</p><p>二</p><p><b>风险提示</b></p>');
  });

  it('leaves long bold lines', () => {
    const { html } = runStep(
      headingsFromBoldLines,
      '<p><b>稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳</b></p><p>一</p><p>二</p>',
    );
    expect(html).toBe(
      '<p><b>稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳稳</b></p><p>一</p><p>二</p>',
    );
  });

  it('leaves a body with headings of its own', () => {
    const { html } = runStep(headingsFromBoldLines, '<h3>一</h3><p><b>二</b></p><p>三</p><p>四</p>');
    expect(html).toBe('<h3>一</h3><p><b>二</b></p><p>三</p><p>四</p>');
  });

  it('leaves a body that is bold for the most part', () => {
    const { html } = runStep(headingsFromBoldLines, '<p><b>一一</b></p><p><b>二二</b></p><p>三</p>');
    expect(html).toBe('<p><b>一一</b></p><p><b>二二</b></p><p>三</p>');
  });
});
