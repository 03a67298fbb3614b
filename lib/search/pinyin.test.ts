import { describe, expect, it } from 'vitest';
import { pinyinSyllables } from './pinyin';

describe('pinyinSyllables', () => {
  it.each([
    ['中国证券报', 'zhong guo zheng quan bao'],
    ['中國證券報', 'zhong guo zheng quan bao'],
    ['重庆商报', 'chong qing shang bao'],
    ['重慶商報', 'chong qing shang bao'],
    ['银行家', 'yin hang jia'],
    ['长城证券', 'chang cheng zheng quan'],
    ['厦门网', 'xia men wang'],
    ['吕梁日报', 'lv liang ri bao'],
    ['解放日报', 'jie fang ri bao'],
    ['21世纪经济报道', '21 shi ji jing ji bao dao'],
    ['ＡＢ股ETF', 'ab gu etf'],
    ['安海国际证券(香港)', 'an hai guo ji zheng quan xiang gang'],
    ['The Economist', 'the economist'],
  ])('reads %s', (name, syllables) => {
    expect(pinyinSyllables(name).join(' ')).toBe(syllables);
  });

  it('has nothing for a name without letters', () => {
    expect(pinyinSyllables('·—')).toEqual([]);
    expect(pinyinSyllables('')).toEqual([]);
  });
});
