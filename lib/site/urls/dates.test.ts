import { describe, expect, it } from 'vitest';
import { parseDatePath } from './dates';

describe('parseDatePath', () => {
  it.each([
    ['/2022', '2022'],
    ['/2022/', '2022'],
    ['/2022/03', '2022-03'],
    ['/2022/03/15', '2022-03-15'],
    ['/2022/03/15/', '2022-03-15'],
    ['/2024/02/29', '2024-02-29'],
    ['/0999/12/31', '0999-12-31'],
  ])('%s is %s', (path, period) => {
    expect(parseDatePath(path)).toEqual({ period, page: undefined, isPadded: true });
  });

  it.each([
    ['/2022/3', '2022-03'],
    ['/2022/3/5', '2022-03-05'],
    ['/2022/03/5/', '2022-03-05'],
  ])('%s is %s, written short', (path, period) => {
    expect(parseDatePath(path)).toEqual({ period, page: undefined, isPadded: false });
  });

  it('knows the pages of a day', () => {
    expect(parseDatePath('/2022/03/15/page/2')).toEqual({ period: '2022-03-15', page: 2, isPadded: true });
  });

  it.each([
    '/',
    '/0000',
    '/22',
    '/20222',
    '/2022/13',
    '/2022/00/01',
    '/2022/02/30',
    '/2023/02/29',
    '/2022/003/01',
    '/2022/03/15/x',
    '/2022/03/page/2',
    '/2022/03/15/page/0',
    '/2022/03/15/page/x',
    '/2022//15',
    '/a/2022/03/15',
    '/２０２２/03',
  ])('%s is no date', (path) => {
    expect(parseDatePath(path)).toBeUndefined();
  });
});
