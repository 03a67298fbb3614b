import type { Bound } from './bound';

const [TEN_THOUSAND, HUNDRED_THOUSAND, MILLION] = [10_000, 100_000, 1_000_000];

/** What Broadsheet promises on two cores; units are those of the figures. */
export const BOUNDS: readonly Bound[] = [
  { area: 'peers', what: /^Broadsheet's time to that of Hugo$/, posts: TEN_THOUSAND, atMost: 0.8 },
  { area: 'peers', what: /^Broadsheet's time to that of Hugo$/, posts: HUNDRED_THOUSAND, atMost: 0.55 },
  { area: 'peers', what: /^Broadsheet's memory to that of Hugo$/, posts: HUNDRED_THOUSAND, atMost: 0.1 },
  { area: 'press', what: /^cold, peak memory$/, posts: MILLION, atMost: 1_000 },
  { area: 'press', what: /^posts a second to those of 100,000/, posts: MILLION, atLeast: 0.7 },
  { area: 'press', what: /^search index bytes/, atMost: 0.8 },
  { area: 'press', what: /^unchanged$/, posts: MILLION, atMost: 15 },
  { area: 'press', what: /^one post added$/, posts: HUNDRED_THOUSAND, atMost: 2 },
  { area: 'broken', what: /^(of them|posts that are missing)/, atMost: 0 },
  { area: 'publish', what: /, (on|from) /, posts: HUNDRED_THOUSAND, atMost: 1_000 },
  { area: 'server', what: /^start to first page$/, posts: MILLION, atMost: 2 },
  { area: 'server', what: /^memory after the first page$/, posts: MILLION, atMost: 300 },
  { area: 'crawl', what: /^memory after/, posts: MILLION, atMost: 450 },
  { area: 'crawl', what: /^files that appeared/, atMost: 0 },
  { area: 'pages', what: /^article, cold/, atMost: 20 },
  { area: 'pages', what: /^category page, p95 of last to first$/, atMost: 1.3 },
  { area: 'bare', what: /to those of a bare page, one line/, atLeast: 0.9 },
  { area: 'search', what: /^newest first/, atMost: 30 },
  { area: 'search', what: /^by relevance/, atMost: 120 },
  { area: 'search', what: /^warm articles/, atMost: 50 },
  { area: 'sources', what: /^page of all sources/, posts: HUNDRED_THOUSAND, atMost: 200 },
  { area: 'sources', what: /^from a key/, atMost: 50 },
  { area: 'lighthouse', what: /^(article|category|front): performance/, atLeast: 0.97 },
  { area: 'lighthouse', what: /^article's (paint|blocking time) to that of the bare page$/, atMost: 1.1 },
  { area: 'lighthouse', what: /^article: cumulative layout shift$/, atMost: 0 },
  { area: 'lighthouse', what: /^(category|front): cumulative layout shift$/, atMost: 0.05 },
  { area: 'soak', what: /^growth/, atMost: 1 },
];
