import type { PostPage } from '@/lib/model/post';
import type { SitePath } from '@/lib/site/urls/routes';
import type { Words } from '@/lib/site/words/words';
import { SiteLink } from '../navigation/site-link';

/** How many pages next to the current one are named on either side. */
const NEAR = 2;

interface Props {
  readonly words: Words;
  readonly page: Pick<PostPage, 'number' | 'last'>;
  /** URL of a page of this list; without a number, of its front. */
  readonly pathOf: (number?: number) => SitePath;
}

/** Newer and older pages. Pages count from the oldest, so numbers fall as one reads on. */
export function Pager({ words, page: { number, last }, pathOf }: Props) {
  if (last <= 1) return null;
  const path = (page: number) => (page === last ? pathOf() : pathOf(page));
  return (
    <nav className="pager no-print" aria-label={words.list.pages}>
      {number < last && (
        <SiteLink href={path(number + 1)} rel="prev">
          {words.list.newer}
        </SiteLink>
      )}
      {pageNumbers(number, last).map((entry, index) =>
        entry === 'gap' ? (
          <span key={`gap-${index}`} className="gap" aria-hidden>
            …
          </span>
        ) : entry === number ? (
          <span key={entry} aria-current="page">
            {entry}
          </span>
        ) : (
          <SiteLink key={entry} href={path(entry)}>
            {entry}
          </SiteLink>
        ),
      )}
      {number > 1 && (
        <SiteLink href={path(number - 1)} rel="next">
          {words.list.older}
        </SiteLink>
      )}
    </nav>
  );
}

/** A page to link to, or a gap in the row of numbers. */
type PageEntry = number | 'gap';

/**
 * The numbers worth showing for page `current` of a list whose front is page `last` and whose
 * oldest page is 1: both ends and the neighbourhood, newest first. A gap stands for at least two pages.
 */
export function pageNumbers(current: number, last: number): readonly PageEntry[] {
  const shown = new Set([last, 1]);
  for (let page = current - NEAR; page <= current + NEAR; page += 1) {
    if (page >= 1 && page <= last) shown.add(page);
  }
  const entries: PageEntry[] = [];
  let above = last + 1;
  for (const page of [...shown].sort((a, b) => b - a)) {
    const missing = above - page - 1;
    if (missing === 1) entries.push(page + 1);
    if (missing > 1) entries.push('gap');
    entries.push(page);
    above = page;
  }
  return entries;
}
