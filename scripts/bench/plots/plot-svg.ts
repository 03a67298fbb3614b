import { formatNumber } from '../figures/format-number';
import { linearScale } from './linear-scale';
import { logScale } from './log-scale';
import type { Plot, Series } from './plot';
import { spreadLabels } from './spread-labels';

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
