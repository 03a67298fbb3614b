import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { figureTable } from '../figures/figure-table';
import { markdownTable } from '../figures/markdown-table';
import { BOUNDS } from '../bounds/bounds';
import { boundsTable } from '../bounds/bounds-table';
import { fillMarker } from './fill-marker';
import { latestFigures } from './latest-figures';
import type { Plot } from './plot';
import { plotSvg } from './plot-svg';
import { plotsOf } from './plots';
import { readResults } from './read-results';
import { runsList } from './runs-list';
import { soakPlot } from './soak-plot';

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
