import type { Area } from './area';
import { measureBare } from './measure-bare';
import { measureBroken } from './measure-broken';
import { measureCrawl } from './measure-crawl';
import { measurePages } from './measure-pages';
import { measurePress } from './measure-press';
import { measurePublish } from './measure-publish';
import { measureSearch } from './measure-search';
import { measureSources } from './measure-sources';
import { measureStart } from './measure-start';

/** Everything the benchmark measures. */
export const AREAS = {
  press: measurePress,
  broken: measureBroken,
  publish: measurePublish,
  start: measureStart,
  pages: measurePages,
  bare: measureBare,
  search: measureSearch,
  sources: measureSources,
  crawl: measureCrawl,
} as const satisfies Readonly<Record<string, Area>>;

export type AreaName = keyof typeof AREAS;

/** The order matters: the press leaves the archive that the others ask. */
export const AREA_NAMES: readonly AreaName[] = [
  'press',
  'broken',
  'publish',
  'start',
  'pages',
  'bare',
  'search',
  'sources',
  'crawl',
];
