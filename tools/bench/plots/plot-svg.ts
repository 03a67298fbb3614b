import { formatNumber } from '../figures/format-number';
import type { Plot, Series } from './plot';
import type { Scale, Stretch } from './scale';

const WIDTH = 760;
const HEIGHT = 420;
const LEFT = 70;
const RIGHT = WIDTH - 230;
const TOP = 56;
const BOTTOM = HEIGHT - 50;
const LABEL_GAP = 16;

/** Colours told apart by eyes that tell few apart (Okabe and Ito), lighter on dark paper. */
const STYLE = `
text { font: 12px system-ui, sans-serif; fill: #333 }
.title { font-size: 15px; font-weight: 600; fill: #111 }
.paper { fill: #fff }
.grid { stroke: #ddd }
.line { fill: none; stroke-width: 1.75 }
.line.c0 { stroke-width: 3 }
.c0 { --c: #b3261e } .c1 { --c: #0072b2 } .c2 { --c: #007a5a } .c3 { --c: #b36200 } .c4 { --c: #8f4a7c } .c5 { --c: #555 }
.line { stroke: var(--c) } .dot, .label { fill: var(--c) }
@media (prefers-color-scheme: dark) {
text { fill: #ccc } .title { fill: #f2f2f2 } .paper { fill: #16181b } .grid { stroke: #34383d }
.c0 { --c: #ff8a80 } .c1 { --c: #5db7ee } .c2 { --c: #3fcf9f } .c3 { --c: #f2ae4e } .c4 { --c: #dd9ccb } .c5 { --c: #aaa }
.label { fill: var(--c) }
}`;

/** Draws a plot as an SVG file that is readable on light and on dark paper; undefined when it has no points. */
export function plotSvg({ title, x, y, scale, series }: Plot): string | undefined {
  const drawn = series.filter(({ points }) => points.length > 0);
  const points = drawn.flatMap((line) => line.points);
  if (points.length === 0) return undefined;
  const axis = scale === 'log' ? logScale : linearScale;
  const across = axis(
    points.map((point) => point.x),
    { from: LEFT, to: RIGHT },
  );
  const up = axis(
    points.map((point) => point.y),
    { from: BOTTOM, to: TOP },
  );
  const place = (point: Series['points'][number]) =>
    `${round(across.place(point.x))},${round(up.place(point.y))}`;
  const ends = drawn.map((line) => up.place(line.points.at(-1)?.y ?? 1) + 4);
  const labels = spreadLabels(ends, LABEL_GAP, BOTTOM);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img">`,
    `<title>${escape(title)}</title>`,
    `<style>${STYLE}\n</style>`,
    `<rect class="paper" width="${WIDTH}" height="${HEIGHT}" rx="6"/>`,
    text(LEFT, 24, title, 'class="title"'),
    text(LEFT, 44, y),
    text((LEFT + RIGHT) / 2, HEIGHT - 12, x, 'text-anchor="middle"'),
    ...up.ticks.flatMap((tick) => [
      grid(`M${LEFT} ${round(up.place(tick))}H${RIGHT}`),
      text(LEFT - 8, up.place(tick) + 4, formatNumber(tick), 'text-anchor="end"'),
    ]),
    ...across.ticks.flatMap((tick) => [
      grid(`M${round(across.place(tick))} ${TOP}V${BOTTOM}`),
      text(across.place(tick), BOTTOM + 18, formatNumber(tick), 'text-anchor="middle"'),
    ]),
    ...drawn.flatMap((line, index) => [
      `<polyline class="line c${index % 6}" points="${line.points.map(place).join(' ')}"/>`,
      ...(line.points.length > 40 ? [] : line.points.map((point) => dot(point, line.name, index))),
      text(RIGHT + 10, labels[index] ?? 0, line.name, `class="label c${index % 6}"`),
    ]),
    '</svg>\n',
  ].join('\n');

  function dot(point: Series['points'][number], name: string, index: number): string {
    const said = `${name}: ${formatNumber(point.y)} at ${formatNumber(point.x)}`;
    const [cx = '', cy = ''] = place(point).split(',');
    return `<circle class="dot c${index % 6}" cx="${cx}" cy="${cy}" r="3.5"><title>${escape(said)}</title></circle>`;
  }
}

function grid(path: string): string {
  return `<path class="grid" d="${path}"/>`;
}

function text(x: number, y: number, words: string, attributes = ''): string {
  return `<text x="${round(x)}" y="${round(y)}"${attributes && ` ${attributes}`}>${escape(words)}</text>`;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function escape(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

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

/**
 * Moves labels apart that would cover each other, each as little as an even push allows.
 *
 * @param wanted places in pixels, in any order
 * @returns a place for each, in the same order
 */
export function spreadLabels(wanted: readonly number[], gap: number, lowest: number): number[] {
  const order = wanted.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
  let free = -Infinity;
  for (const label of order) {
    label.place = Math.max(label.place, free);
    free = label.place + gap;
  }
  let limit = lowest;
  for (const label of order.reverse()) {
    label.place = Math.min(label.place, limit);
    limit = label.place - gap;
  }
  const places = new Array<number>(wanted.length);
  for (const { place, index } of order) places[index] = place;
  return places;
}
