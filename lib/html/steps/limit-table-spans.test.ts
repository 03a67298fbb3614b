import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { limitTableSpans } from './limit-table-spans';

describe('limitTableSpans', () => {
  it('HT-66 bounds spans', () => {
    const { html } = runStep(
      limitTableSpans,
      '<table><tr><td colspan="99999" rowspan="0">一</td><td colspan="2" rowspan="x">二</td></tr></table>',
    );
    expect(html).toBe(
      '<table><tbody><tr><td colspan="50">一</td><td colspan="2">二</td></tr></tbody></table>',
    );
  });
});
