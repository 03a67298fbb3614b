import { describe, expect, it } from 'vitest';
import { textFragment } from './passage';

const BLOCK =
  '央行宣布，自下周一起下调金融机构存款准备金率零点五个百分点，释放长期资金约一万亿元，市场普遍认为力度超出预期。';

function select(text: string, words: string, endText?: string) {
  const start = text.indexOf(words);
  return { startText: text, start, endText, end: start + words.length };
}

describe('textFragment', () => {
  it('names a passage of medium length as it is', () => {
    expect(textFragment(select(BLOCK, '下调金融机构存款准备金率零点五'))).toBe(
      ':~:text=下调金融机构存款准备金率零点五',
    );
  });

  it('widens a passage to whole words', () => {
    const { start, ...rest } = select(
      'The quick-witted fox jumps over, and & runs',
      'ick-witted fox jumps ov',
    );
    expect(textFragment({ start, ...rest })).toBe(':~:text=quick%2Dwitted%20fox%20jumps%20over');
  });

  it('gives a short passage its surroundings', () => {
    expect(textFragment(select(BLOCK, '资金'))).toMatch(/^:~:text=[^,]+-,资金,-[^,]+$/);
  });

  it('names a long passage by its beginning and end', () => {
    const fragment =
      textFragment({ startText: BLOCK, start: 0, endText: undefined, end: BLOCK.length }) ?? '';
    const [beginning = '', ending = ''] = fragment.replace(':~:text=', '').split(',').map(decodeURIComponent);
    expect(BLOCK.startsWith(beginning)).toBe(true);
    expect(BLOCK.endsWith(ending)).toBe(true);
    expect(fragment.length).toBeLessThan(120);
  });

  it('spans blocks', () => {
    const fragment = textFragment({
      startText: '第一段的最后一句话',
      start: 4,
      endText: '第二段开头',
      end: 3,
    });
    expect(fragment).toMatch(/^:~:text=最后一句话,第二段$/);
  });

  it('names nothing where there is nothing', () => {
    expect(textFragment({ startText: '，。 ', start: 0, endText: undefined, end: 3 })).toBeUndefined();
    expect(textFragment({ startText: '', start: 0, endText: undefined, end: 0 })).toBeUndefined();
  });
});
