import { describe, expect, it } from 'vitest';
import { routes } from './routes';

describe('routes', () => {
  it('encodes slugs and tags once', () => {
    expect(routes.category({ slug: 'zhongguozhengquanbao' })).toBe('/category/zhongguozhengquanbao');
    expect(routes.category({ slug: 'anhaiguojizhengquan(xianggang)' })).toBe(
      '/category/anhaiguojizhengquan(xianggang)',
    );
    expect(routes.tag('A股/50%')).toBe('/tags/A%E8%82%A1%2F50%25');
  });

  it('leaves the number out of the front of a list', () => {
    expect(routes.latest()).toBe('/latest');
    expect(routes.latest(12)).toBe('/latest/page/12');
    expect(routes.category({ slug: '21caijingAPP' }, 3)).toBe('/category/21caijingAPP/page/3');
  });

  it('keeps the permalink of a post as Jekyll wrote it', () => {
    expect(routes.post({ permalink: '/a/2022/03/15/%E6%96%87.html' })).toBe('/a/2022/03/15/%E6%96%87.html');
  });

  it('never leads to another host', () => {
    expect(routes.post({ permalink: '//evil.example/x' })).toBe('/evil.example/x');
  });
});
