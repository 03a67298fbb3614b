import { describe, expect, it } from 'vitest';
import { typedDays } from './dates';

const TODAY = '2026-03-10';
const day = (iso: string) => ({ period: iso, from: iso, to: iso });

describe('typedDays', () => {
  it.each([
    ['2022', { period: '2022', from: '2022-01-01', to: '2022-12-31' }],
    ['2022年', { period: '2022', from: '2022-01-01', to: '2022-12-31' }],
    ['2022-02', { period: '2022-02', from: '2022-02-01', to: '2022-02-28' }],
    ['2024年2月', { period: '2024-02', from: '2024-02-01', to: '2024-02-29' }],
    ['2022/3/15', day('2022-03-15')],
    ['２０２２年３月１５日', day('2022-03-15')],
    ['20220315', day('2022-03-15')],
    ['3月9日', day('2026-03-09')],
    ['3月11号', day('2025-03-11')],
    ['今天', day('2026-03-10')],
    ['Yesterday', day('2026-03-09')],
    ['前天', day('2026-03-08')],
  ])('%s', (text, days) => expect(typedDays(text, TODAY)).toEqual(days));

  it.each(['', '600519', '2022-13', '2022-02-30', '13月1日', '1800', '20221345', 'constructor', '2022年报'])(
    '%s names no days',
    (text) => expect(typedDays(text, TODAY)).toBeUndefined(),
  );
});
