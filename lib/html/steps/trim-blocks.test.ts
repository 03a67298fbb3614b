import { describe, expect, it } from 'vitest';
import { runStep } from '../testing/run-step';
import { trimBlocks } from './trim-blocks';

describe('trimBlocks', () => {
  it('takes away indents of blocks and lines, and spaces at the end', () => {
    const { html } = runStep(
      trimBlocks,
      '<p>　　一 二</p><p>&nbsp;<b>　三</b> </p><p>四<br>　　五</p><ul><li> 六 </li></ul>',
    );
    expect(html).toBe('<p>一 二</p><p><b>三</b></p><p>四<br>五</p><ul><li>六</li></ul>');
  });

  it('leaves code as it is', () => {
    expect(runStep(trimBlocks, '<pre>  a\n</pre>').html).toBe('<pre>  a\n</pre>');
  });
});
