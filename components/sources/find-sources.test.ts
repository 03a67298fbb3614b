import { describe, expect, it } from 'vitest';
import { pinyinSyllables } from '@/lib/search/pinyin';
import { variantsOf } from '@/lib/search/variants';
import { foldName, isMeant, simplifiedForms } from './find-sources';

const NAMES = [
  '中国证券报',
  '中華工商時報',
  '重庆商报',
  '证券时报',
  '第一財經',
  '21世纪经济报道',
  'A股 ETF 周刊',
  '大众日报',
];
const folded = (text: string) => foldName(text, simplified);
const simplified = simplifiedForms(variantsOf('中国证券报华工商时重庆第一财经世纪济道股周刊大众日'));

function found(typed: string): string[] {
  return NAMES.filter((name) =>
    isMeant({ name: folded(name), syllables: pinyinSyllables(name) }, folded(typed)),
  );
}

describe('finding sources', () => {
  it.each([
    ['zgzqb', ['中国证券报']],
    ['zhongguo', ['中国证券报']],
    ['ZhongGuo zhengquan', ['中国证券报']],
    ['zhgzq', ['中国证券报']],
    ['zhongguozqb', ['中国证券报']],
    ['證券', ['中国证券报', '证券时报']],
    ['证券', ['中国证券报', '证券时报']],
    ['中华', ['中華工商時報']],
    ['时报', ['中華工商時報', '证券时报']],
    ['cq', ['重庆商报']],
    ['chongqing', ['重庆商报']],
    ['dycj', ['第一財經']],
    ['財經', ['第一財經']],
    ['21sj', ['21世纪经济报道']],
    ['ａ股etf', ['A股 ETF 周刊']],
    ['agu', ['A股 ETF 周刊']],
    ['zgzqx', []],
    ['hongguo', []],
    ['gzqbz', []],
  ])('%s', (typed, names) => {
    expect(found(typed)).toEqual(names);
  });
});
