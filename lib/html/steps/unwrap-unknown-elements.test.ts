import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { unwrapUnknownElements } from './unwrap-unknown-elements';

describe('unwrapUnknownElements', () => {
  it('unwraps what articles do not have', () => {
    const { html } = runStep(
      unwrapUnknownElements,
      '<p><span>一<font color="red">二</font></span><o:p>三</o:p><x-y>四</x-y></p><div>五</div>',
    );
    expect(html).toBe('<p>一二三四</p><div>五</div>');
  });

  it('keeps readings only in a ruby', () => {
    const { html } = runStep(unwrapUnknownElements, '<ruby>漢<rt>han</rt></ruby><rt>x</rt>');
    expect(html).toBe('<ruby>漢<rt>han</rt></ruby>x');
  });
});
