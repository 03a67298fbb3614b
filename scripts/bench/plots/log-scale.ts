import type { Scale, Stretch } from './scale';

/**
 * An axis on which equal steps are equal factors. It begins and ends at 1, 2 or 5 times a power of
 * ten and names the powers of ten, also the steps between where there are few.
 *
 * @param values positive, at least one
 */
export function logScale(values: readonly number[], { from, to }: Stretch): Scale {
  const steps = stepsAround(Math.min(...values), Math.max(...values));
  const [low = 1, high = 10] = [steps[0], steps.at(-1)];
  const tens = steps.filter((step) => isPowerOfTen(step));
  const span = Math.log10(high / low);
  return {
    place: (value) => from + ((to - from) * Math.log10(value / low)) / span,
    ticks: tens.length > 2 ? tens : steps,
  };
}

function stepsAround(lowest: number, highest: number): number[] {
  const steps: number[] = [];
  for (
    let power = Math.floor(Math.log10(lowest)) - 1;
    power <= Math.ceil(Math.log10(highest)) + 1;
    power += 1
  ) {
    // Written as text first: 10 ** -2 * 5 is not the number 0.05.
    for (const digit of [1, 2, 5]) steps.push(Number(`${digit}e${power}`));
  }
  const first = Math.max(
    0,
    steps.findLastIndex((step) => step <= lowest),
  );
  const last = steps.findIndex((step, index) => step >= highest && index > first);
  return steps.slice(first, last + 1);
}

function isPowerOfTen(value: number): boolean {
  return /^1e/.test(value.toExponential());
}
