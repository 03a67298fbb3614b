import { describe, expect, it } from 'vitest';
import type { Category } from '@/lib/model/category';
import { suggestSources } from './suggest-sources';

const category = (name: string, slug: string, count: number): Category => ({
  name,
  slug,
  count,
  newest: undefined,
});
const CATEGORIES = [
  category('证券时报', 'zhengquanshibao', 90),
  category('中国证券报', 'zhongguozhengquanbao', 50),
  category('要闻摘编', 'emnews', 20),
  category('21财经APP', '21caijingAPP', 10),
];
const names = (typed: string, limit = 9) => suggestSources(CATEGORIES, typed, limit).map(({ name }) => name);

describe('suggestSources', () => {
  it.each(['zgzqb', 'zhongguo', '中国證券', '中国证券报'])('%s means 中国证券报', (typed) =>
    expect(names(typed)).toEqual(['中国证券报']),
  );

  it('puts names that begin with it first, then the busiest', () => {
    expect(names('證券')).toEqual(['证券时报', '中国证券报']);
    expect(names('中')).toEqual(['中国证券报']);
    expect(names('zhengquan', 1)).toEqual(['证券时报']);
  });

  it('knows slugs that are no pinyin, and means nothing by nothing', () => {
    expect(names('emnews')).toEqual(['要闻摘编']);
    expect(names('app')).toEqual(['21财经APP']);
    expect(names(' ，')).toEqual([]);
  });
});
