import { mkdirSync, readFileSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { z } from 'zod';
import { figureTable } from '../figures/figure-table';
import { markdownTable } from '../figures/markdown-table';
import { BOUNDS } from '../bounds/bounds';
import { boundsTable } from '../bounds/bounds-table';
import type { Figure } from '../figures/figure';
import { type ResultFile, resultFile } from '../figures/result-file';
import { formatNumber } from '../figures/format-number';
import type { Plot } from './plot';
import { plotSvg } from './plot-svg';
import { plotsOf } from './plots';

const RESULTS = 'bench/results';
const PAGE = 'docs/performance.md';
const DRAWINGS = 'docs/performance';

const TABLES = [
  'press',
  'broken',
  'peers',
  'publish',
  'server',
  'pages',
  'bare',
  'search',
  'sources',
  'crawl',
  'soak',
  'lighthouse',
  'worst',
  'pairs',
];

/** Draws the figures of all runs and fills them into the tables of the page about performance. */
export async function runPlots(): Promise<void> {
  const results = readResults(RESULTS);
  const figures = latestFigures(results);
  mkdirSync(DRAWINGS, { recursive: true });
  for (const { file, plot } of plotsOf(figures)) draw(file, plot);
  draw('soak.svg', soakPlot(results));

  let page = readFileSync(PAGE, 'utf8');
  for (const area of TABLES) {
    const rows = figureTable(figures.filter((figure) => figure.area === area));
    const table = rows.length > 1 ? markdownTable(withoutArea(rows)) : 'Not measured yet.';
    page = fillMarker(page, `table: ${area}`, table);
  }
  const promises = boundsTable(figures, BOUNDS);
  page = fillMarker(
    page,
    'table: promises',
    promises.length > 1 ? markdownTable(promises) : 'Not measured yet.',
  );
  page = fillMarker(page, 'runs', results.length > 0 ? runsList(results) : 'None yet.');
  writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
  console.log(`${results.length} runs, ${figures.length} figures: ${PAGE} and ${DRAWINGS} are up to date.`);
}

function draw(file: string, plot: Plot | undefined): void {
  const svg = plot && plotSvg(plot);
  if (svg !== undefined) writeFileSync(join(DRAWINGS, file), svg);
}

function withoutArea(rows: readonly (readonly string[])[]): string[][] {
  return rows.map(([name = '', ...cells]) => [name.replace(/^[^:]+: /, ''), ...cells]);
}

/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->` in a Markdown text.
 *
 * @throws when the text has no such pair
 */
export function fillMarker(text: string, name: string, filling: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`The text has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${filling}\n\n${text.slice(end)}`;
}

/** One figure for everything that was measured at one size: of several runs, the newest. That an area stopped is forgotten when it went on later. */
export function latestFigures(results: readonly ResultFile[]): Figure[] {
  const found = new Map<string, Figure>();
  for (const { figures } of results.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    for (const figure of figures) {
      const { area, what, posts } = figure;
      found.delete(keyOf(area, 'stopped', posts));
      found.set(keyOf(area, what, posts), figure);
    }
  }
  return [...found.values()];
}

function keyOf(area: string, what: string, posts: number): string {
  return `${area}\n${what}\n${posts}`;
}

/**
 * Reads every JSON file of a folder, oldest run first.
 *
 * @throws when one of them is not the record of a run, with its name
 */
function readResults(folder: string): ResultFile[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names
    .map((name) => {
      const read = resultFile.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!read.success)
        throw new Error(`${join(folder, name)} is no record of a run: ${z.prettifyError(read.error)}`);
      return read.data;
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Every run: what was typed, when, on which commit and machine; then what one has to know. */
function runsList(results: readonly ResultFile[]): string {
  const rows = results.map(({ command, date, commit, machine, versions }) => [
    `\`${command}\``,
    date.slice(0, 16).replace('T', ' '),
    commit,
    `${machine.cores} × ${machine.cpu}, ${formatNumber(machine.memory / 1e9)} GB, ${machine.system}`,
    Object.entries(versions)
      .map((pair) => pair.join(' '))
      .join(', '),
  ]);
  const notes = [...new Set(results.flatMap((result) => result.notes))];
  return [
    markdownTable([['Command', 'When (UTC)', 'Commit', 'Machine', 'Versions'], ...rows]),
    ...notes.map((note) => `- ${note}`),
  ]
    .join('\n\n')
    .replaceAll('\n\n- ', '\n- ')
    .replace('|\n- ', '|\n\n- ');
}

/** Memory over time in the newest soak; undefined when there was none. */
function soakPlot(results: readonly ResultFile[]): Plot | undefined {
  const soaks = results.filter(({ samples }) => samples !== undefined);
  const samples = soaks.at(-1)?.samples;
  if (!samples) return undefined;
  const points = samples.map(({ at, value }) => ({ x: at, y: value / 1_000_000 }));
  return {
    title: 'Memory under mixed load',
    x: 'minutes',
    y: 'MB, server and press',
    scale: 'linear',
    series: [{ name: 'Broadsheet', points }],
  };
}
