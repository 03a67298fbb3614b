import { describe, expect, it } from 'vitest';
import { sourceText } from './text-only';

describe('sourceText', { timeout: 60_000 }, () => {
  it('gives the text of each block', () => {
    expect(sourceText('<div>一<b>二</b> 三</div>四<br>五<p>六 &lt;七&gt;')).toEqual([
      '一二 三',
      '四',
      '五',
      '六 <七>',
    ]);
  });

  it('leaves out scripts, styles and the like', () => {
    expect(
      sourceText('<script>if (a<b) {}</script>一<style>p{}</style><title>t</title>二<!-- c -->'),
    ).toEqual(['一二']);
  });

  it('HT-60 reads any depth', () => {
    expect(sourceText(`${'<div>'.repeat(20_000)}一`)).toEqual(['一']);
  });
});
