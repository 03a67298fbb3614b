import { describe, expect, it } from 'vitest';
import { cleanLine } from './title';

describe('cleanLine', () => {
  it.each([
    ['FM-08', '&amp; more &#x4e2d; &lt;b&gt;', '& more 中 <b>'],
    ['FM-08', 'AT&T &unknown; &amp;amp;', 'AT&T &unknown; &amp;'],
    ['FM-13', '<script>alert(1)</script> <b>x</b>', '<script>alert(1)</script> <b>x</b>'],
    ['FM-13', 'a < b &amp; c > d', 'a < b & c > d'],
    ['FM-15', 'a\u202eb\u200bc\u0007d&#x202e;e', 'abcde'],
    ['FM-15', ' two\n\tlines ', 'two lines'],
    ['FM-15', '👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['HT-71', 'a\ud800b', 'a\ufffdb'],
  ])('%s %j', (_id, text, clean) => {
    expect(cleanLine(text, 500)).toBe(clean);
  });

  it('FM-14 cuts with an ellipsis and never inside a character', () => {
    expect(cleanLine('中'.repeat(100_000), 500)).toBe(`${'中'.repeat(499)}…`);
    expect(cleanLine('😀'.repeat(10), 6)).toBe('😀😀…');
  });
});
