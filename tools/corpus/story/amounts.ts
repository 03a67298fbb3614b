import type { Random } from '../random';

/** The numbers a story is about, written out: headline and text agree on them. */
export interface Amounts {
  readonly period: string;
  readonly sum: string;
  readonly smallSum: string;
  readonly rate: string;
  readonly smallRate: string;
  readonly price: string;
  readonly count: string;
  readonly few: string;
}

/** Draws the numbers of a story. */
export function drawAmounts(random: Random): Amounts {
  return {
    period: drawPeriod(random),
    sum: drawSum(random),
    smallSum: drawSmallSum(random),
    rate: drawRate(random),
    smallRate: drawSmallRate(random),
    price: drawPrice(random),
    count: drawCount(random),
    few: drawFew(random),
  };
}

const periods = [
  '一季度',
  '上半年',
  '前三季度',
  '全年',
  '前两个月',
  '三季度',
  '报告期内',
  '年初以来',
] as const;

export const drawPeriod = (random: Random): string => random.pick(periods);
export const drawSum = (random: Random): string => `${random.aroundMedian(18, 1.4).toFixed(2)}亿元`;
export const drawSmallSum = (random: Random): string => `${random.aroundMedian(1_900, 0.7).toFixed(2)}万元`;
export const drawRate = (random: Random): string => `${(random.next() * 30).toFixed(2)}%`;
export const drawSmallRate = (random: Random): string => `${(random.next() * 4).toFixed(2)}%`;
export const drawPrice = (random: Random): string => `${grouped(random.between(800, 98_000))}元/吨`;
export const drawCount = (random: Random): string => grouped(Math.ceil(random.aroundMedian(320, 1.4)));
export const drawFew = (random: Random): string => String(random.between(3, 28));

function grouped(value: number): string {
  return value < 10_000 ? String(value) : `${(value / 10_000).toFixed(2)}万`;
}
