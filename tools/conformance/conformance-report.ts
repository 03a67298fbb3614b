import type { PropertyComparison, SiteComparison } from './compare/compare-sites';
import { conforms } from './compare/verdict';
import type { JekyllDump } from './jekyll/jekyll-dump';

/** What is said about the two builders above the table. */
export interface Builders {
  readonly dump: Pick<JekyllDump, 'jekyll' | 'kramdown' | 'notes'>;
  readonly problems: number;
}

/** The comparison as a table for people, with up to `examples` differing posts of each row. */
export function conformanceReport(
  comparison: SiteComparison,
  { dump, problems }: Builders,
  examples: number,
): string {
  const { posts, urls, titles, dates, categories, bodies } = comparison;
  const rows: [string, number | string][] = [
    ["Jekyll's posts", posts.jekyll],
    ['  that Jekyll could not read', posts.unread],
    ['our posts', posts.ours],
    ["Jekyll's URLs", urls.jekyll],
    ['  equal', share(urls.equal, urls.jekyll)],
    ['  answered by a redirect', share(urls.redirected, urls.jekyll)],
    ["  only Jekyll's", share(urls.onlyJekyll.length, urls.jekyll)],
    ['posts only ours', urls.onlyOurs.length],
    ['posts Jekyll wrote over', urls.overwritten],
    ['titles equal', share(titles.equal, posts.both)],
    ['titles repaired', share(titles.deliberate, posts.both)],
    ['dates equal', share(dates.equal, posts.both)],
    ['categories equal', share(categories.equal, posts.both)],
    ['texts equal', share(bodies.equal, posts.both)],
    ['texts equal but for deliberate differences', share(bodies.deliberate, posts.both)],
    ...Object.entries(bodies.ways)
      .sort(([, one], [, other]) => other - one)
      .map(([name, count]): [string, number] => [`  ${name}`, count]),
    ['texts different', share(bodies.different.length, posts.both)],
    ['problems reported by the press', problems],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `${name.padEnd(width)}  ${value}`);
  const verdict = conforms(comparison) ? 'conforms' : 'does not conform';
  return [
    `Jekyll ${dump.jekyll}, kramdown ${dump.kramdown}`,
    ...dump.notes.map((note) => `  ${note}`),
    '',
    ...lines,
    '',
    verdict,
    ...exampleLines(comparison, examples),
  ].join('\n');
}

function share(count: number, of: number): string {
  return of === 0 ? String(count) : `${count} (${((count / of) * 100).toFixed(2)} %)`;
}

function exampleLines(
  { urls, titles, dates, categories, bodies }: SiteComparison,
  examples: number,
): string[] {
  const groups: [string, PropertyComparison['different']][] = [
    ["URLs only Jekyll's", urls.onlyJekyll],
    ['posts only ours', urls.onlyOurs],
    ['titles', titles.different],
    ['dates', dates.different],
    ['categories', categories.different],
    ['texts', bodies.different],
  ];
  return groups.flatMap(([name, different]) => {
    const shown = different.slice(0, examples);
    if (shown.length === 0) return [];
    return ['', `${name}: ${shown.length} of ${different.length}`].concat(
      shown.map(({ path, jekyll, ours }) => `  ${path}\n    Jekyll ${jekyll}\n    ours   ${ours}`),
    );
  });
}
