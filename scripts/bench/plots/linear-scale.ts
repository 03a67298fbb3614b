import type { Scale, Stretch } from './scale';

/** An axis from zero on which equal steps are equal differences, with four to eight round numbers. */
export function linearScale(values: readonly number[], { from, to }: Stretch): Scale {
  const highest = Math.max(...values) || 1;
  const power = 10 ** Math.floor(Math.log10(highest));
  const step =
    ([0.2, 0.5, 1, 2] as const).map((share) => share * power).find((size) => highest / size <= 8) ?? power;
  const count = Math.ceil(highest / step);
  return {
    place: (value) => from + ((to - from) * value) / (count * step),
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
  };
}
