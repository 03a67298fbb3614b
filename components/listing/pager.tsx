import type { PostPage } from '@/lib/model/post-page';
import type { SitePath } from '@/lib/site/routes';
import type { Words } from '@/lib/site/words/words';
import { SiteLink } from '../navigation/site-link';
import { pageNumbers } from './page-numbers';

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
