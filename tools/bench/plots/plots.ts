import type { Figure } from '../figures/figure';
import type { Plot, Series } from './plot';

/** What a line shows: figures of one area whose name fits. */
interface Choice {
  readonly name: string;
  readonly area: string;
  readonly what: RegExp;
  /** Multiplies a value that is no latency, to bring it to the unit of the plot. */
  readonly factor?: number;
}

const choice = (name: string, area: string, what: RegExp, factor = 1): Choice => ({
  name,
  area,
  what,
  factor,
});

const PEERS = ['Hugo', 'Eleventy', 'Astro', 'Jekyll'];

const PLOTS = [
  {
    file: 'press-time.svg',
    title: 'From a folder of posts to a site, cold',
    y: 'seconds',
    choices: [
      choice('Broadsheet', 'press', /^cold$/),
      ...PEERS.map((name) => choice(name, 'peers', new RegExp(`^${name}, build$`))),
    ],
  },
  {
    file: 'press-memory.svg',
    title: 'Memory that takes at most',
    y: 'MB, the whole process tree',
    choices: [
      choice('Broadsheet', 'press', /^cold, peak memory$/),
      ...PEERS.map((name) => choice(name, 'peers', new RegExp(`^${name}, peak memory$`))),
    ],
  },
  {
    file: 'publish.svg',
    title: 'One post added',
    y: 'milliseconds; what readers see: p95',
    choices: [
      choice('article is there', 'publish', /^added, on article$/),
      choice('all lists show it', 'publish', /^added, on latest$/),
      choice('search finds it', 'publish', /^added, on search$/),
      choice('npm run press', 'press', /^one post added$/, 1_000),
      choice('npm run press, unchanged', 'press', /^unchanged$/, 1_000),
    ],
  },
  {
    file: 'pages.svg',
    title: 'Pages, p95',
    y: 'milliseconds',
    choices: [
      choice('article, cold', 'pages', /^article, cold/),
      choice('category, first page, cold', 'pages', /^category page, first, cold$/),
      choice('category, last page, cold', 'pages', /^category page, last, cold$/),
      choice('not found', 'pages', /^not found$/),
      choice('article, warm, 10 readers', 'pages', /^article, warm/),
    ],
  },
  {
    file: 'search.svg',
    title: 'Search, p95',
    y: 'milliseconds',
    choices: [
      choice('newest first', 'search', /^newest first$/),
      choice('by relevance', 'search', /^by relevance$/),
      choice('relevance, frequent terms', 'search', /^by relevance, the 50/),
      choice('warm articles meanwhile', 'search', /^warm articles, 10 readers/),
    ],
  },
  {
    file: 'server-memory.svg',
    title: 'Memory of the server',
    y: 'MB',
    choices: [
      choice('after the first page', 'server', /^memory after the first page$/),
      choice('after a crawl', 'crawl', /^memory after [\d,]+ distinct articles$/),
      choice('after paths to nowhere', 'crawl', /^memory after 10,000 paths/),
    ],
  },
] as const;

/** All plots of cost against the size of the archive, by file name. */
export function plotsOf(figures: readonly Figure[]): { readonly file: string; readonly plot: Plot }[] {
  return PLOTS.map(({ file, title, y, choices }) => ({
    file,
    plot: { title, x: 'posts', y, scale: 'log', series: choices.map((line) => seriesOf(line, figures)) },
  }));
}

function seriesOf({ name, area, what, factor = 1 }: Choice, figures: readonly Figure[]): Series {
  const points = figures
    .filter((figure) => figure.area === area && what.test(figure.what))
    .map(({ posts, value, latency }) => ({ x: posts, y: latency?.p95 ?? (value ?? 0) * factor }))
    .filter(({ y }) => y > 0);
  return { name, points: points.sort((a, b) => a.x - b.x) };
}
