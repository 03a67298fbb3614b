import { describe, expect, it } from 'vitest';
import { jekyllPostId } from './feed';

describe('jekyllPostId', () => {
  it.each([
    [
      '_posts/2022-03-15-NW20220315.md',
      '/shangbao/2022/03/15/NW20220315.html',
      '/shangbao/2022/03/15/NW20220315',
    ],
    ['_posts/2022-03-15-a.md', '/shangbao/2022/03/15/a/', '/shangbao/2022/03/15/a'],
    ['a/_posts/22-3-5-a.b.markdown', '/2022/03/05/a-b.html', '/2022/03/05/a.b'],
    ['_posts/2022-03-15-中文.md', '/2022/03/15/%E4%B8%AD%E6%96%87.html', '/2022/03/15/%E4%B8%AD%E6%96%87'],
    ['_posts/2022-03-15-a.md', '/about.html', '/a'],
    ['_posts/-2022031501.md', '/2022031501.html', '/2022031501'],
  ])('%s at %s', (path, permalink, id) => expect(jekyllPostId({ path, permalink })).toBe(id));
});
