import { describe, expect, it } from 'vitest';
import { categoryNames, informativeTags } from './category-names';

const paper = { slug: 'zhongguozhengquanbao', name: '中国证券报' };

describe('categoryNames', () => {
  it('takes the name out of the tag', () => {
    expect(categoryNames([paper.slug], ['中国证券报新闻'])).toEqual([paper]);
  });

  it('names both halves of a source that Jekyll split at a space', () => {
    expect(categoryNames(['21shiji', '21caijingAPP'], ['21世纪经济报道', '21财经APP新闻'])).toEqual([
      { slug: '21shiji', name: '21世纪经济报道' },
      { slug: '21caijingAPP', name: '21财经APP' },
    ]);
  });

  it.each([
    [['tech'], ['linux']],
    [['tech'], []],
    [['tech'], ['新闻']],
    [['tech'], ['a', '中国证券报新闻']],
    [[], ['中国证券报新闻']],
  ])('gives %j with tags %j no name', (categories, tags) => {
    expect(categoryNames(categories, tags)).toEqual([]);
  });
});

describe('informativeTags', () => {
  it('leaves out what only repeats the source', () => {
    expect(informativeTags(['中国证券报新闻', '中国证券报', '降准', ''], [paper])).toEqual(['降准']);
  });
});
