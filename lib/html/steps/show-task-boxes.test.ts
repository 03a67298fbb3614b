import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { showTaskBoxes } from './show-task-boxes';

describe('showTaskBoxes', () => {
  it('shows boxes of task lists', () => {
    const { html } = runStep(
      showTaskBoxes,
      '<ul><li><input type="checkbox" checked disabled> 一</li><li><input type="checkbox"> 二</li></ul>',
    );
    expect(html).toBe('<ul><li>☑ 一</li><li>☐ 二</li></ul>');
  });

  it('leaves other controls to be removed', () => {
    const { html } = runStep(showTaskBoxes, '<input type="checkbox"><li><input type="password"></li>');
    expect(html).toBe('<input type="checkbox"><li><input type="password"></li>');
  });
});
