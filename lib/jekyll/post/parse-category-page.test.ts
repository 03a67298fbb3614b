import { describe, expect, it } from 'vitest';
import { parseCategoryPage } from './parse-category-page';

function parse(block: string) {
  return parseCategoryPage({
    path: 'category/zqb.html',
    bytes: Buffer.from(`---\n${block}\n---\n{{ content }}`),
  });
}

describe('parseCategoryPage', () => {
  it('reads the name that a publisher gave a category', () => {
    expect(parse('layout: category\ntitle: 中国证券报\ncategory: zhongguozhengquanbao')).toEqual({
      slug: 'zhongguozhengquanbao',
      name: '中国证券报',
      path: 'category/zqb.html',
    });
  });

  it('takes the file name where front matter names no category', () => {
    expect(parse('layout: category\ntitle: A &amp; B')).toMatchObject({ slug: 'zqb', name: 'A & B' });
  });

  it.each(['layout: page\ntitle: x', 'layout: category', 'title: x', ''])(
    'knows that %j is none',
    (block) => {
      expect(parse(block)).toBeUndefined();
    },
  );
});
