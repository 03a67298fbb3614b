import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { unwrapLoneParagraphs } from './unwrap-lone-paragraphs';

describe('unwrapLoneParagraphs', () => {
  it('unwraps the only paragraph of a cell or item', () => {
    const { html } = runStep(
      unwrapLoneParagraphs,
      '<ul><li> <p>一</p> </li><li><p>二</p><p>三</p></li></ul>',
    );
    expect(html).toBe('<ul><li>一</li><li><p>二</p><p>三</p></li></ul>');
  });
});
