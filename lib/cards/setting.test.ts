import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakText, breakTitle, clampLines } from './setting';

const widthOf = (character: string): number => (character < '\u2E80' ? 0.6 : 1);
const widthIn = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + widthOf(character), 0);

describe('breakTitle', () => {
  it('keeps short titles whole', () => {
    expect(breakTitle('央行宣布降准', 12, widthOf)).toEqual(['央行宣布降准']);
  });

  it('begins no line with closing and ends none with opening punctuation', () => {
    const title =
      '工信部：发布《新一代信息通信行动计划》，「国产芯片」（第二批）加速落地；前三季度“同比增长”百分之五点八。';
    for (let width = 8; width < 30; width += 1) {
      const lines = breakTitle(title, width, widthOf);
      expect(lines.join('')).toBe(title);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。；：》」）”]/);
        expect(line).not.toMatch(/[《「（“]$/);
      }
    }
  });

  it('cuts words that are longer than a line', () => {
    expect(breakTitle('a'.repeat(30), 6, widthOf)).toEqual(Array(3).fill('a'.repeat(10)));
  });

  it('never exceeds the width and loses nothing but spaces', () => {
    const text = fc.array(fc.constantFrom(...Array.from('工信部发布《》，。“”（）5 A％—…€ab')), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 6, max: 30 }), (characters, width) => {
        const title = characters.join('');
        const lines = breakTitle(title, width, widthOf);
        for (const line of lines) expect(widthIn(line)).toBeLessThanOrEqual(width + 1e-9);
        expect(lines.join('').replaceAll(' ', '')).toBe(title.replaceAll(' ', ''));
      }),
    );
  });
});

describe('breakText', () => {
  it('fills its lines, and parts neither figures nor Latin words', () => {
    const text =
      '岚港风电母港二期工程近日开工，总投资4200.5亿元，建成后年吞吐能力可达800万吨，将使用Broadsheet系统。';
    const lines = breakText(text, 12, widthOf);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[，。、]/);
    for (const line of lines.slice(0, 2)) expect(widthIn(line)).toBeGreaterThan(9);
    for (const word of ['4200.5', '800', 'Broadsheet']) {
      expect(
        lines.some((line) => line.includes(word)),
        word,
      ).toBe(true);
    }
  });
});

describe('clampLines', () => {
  it('ends in an ellipsis inside the line', () => {
    const lines = clampLines(['一二三四', '五六七，', '八九十'], 2, 4, widthOf);
    expect(lines).toEqual(['一二三四', '五六七…']);
  });

  it('leaves what fits alone', () => {
    expect(clampLines(['一', '二'], 2, 4, widthOf)).toEqual(['一', '二']);
  });
});
