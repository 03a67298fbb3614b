import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { renumberHeadings } from './renumber-headings';

describe('renumberHeadings', () => {
  it('HT-55 starts at h2 and goes down one level at a time', () => {
    const { html } = runStep(renumberHeadings, '<h1>一</h1><h4>二</h4><h3>三</h3><h1>四</h1>');
    expect(html).toBe('<h2>一</h2><h3>二</h3><h3>三</h3><h2>四</h2>');
  });

  it('keeps good levels', () => {
    const { html } = runStep(renumberHeadings, '<h2>一</h2><h3>二</h3><h4>三</h4><h2>四</h2>');
    expect(html).toBe('<h2>一</h2><h3>二</h3><h4>三</h4><h2>四</h2>');
  });
});
