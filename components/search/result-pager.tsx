import { routes } from '@/lib/site/routes';
import { SiteLink } from '../navigation/site-link';
import type { SearchState } from './search-state';

interface Props {
  readonly state: SearchState;
  /** Cursor of the next page. */
  readonly next: string | undefined;
}

/** Onward by cursor, and back to the beginning; the browser's Back leads to the page before. */
export function ResultPager({ state: { words, filter, order, after }, next }: Props) {
  if (after === undefined && next === undefined) return null;
  return (
    <nav className="pager no-print" aria-label={words.pages}>
      {after !== undefined && <SiteLink href={routes.search(filter, { order })}>{words.first}</SiteLink>}
      {next !== undefined && (
        <SiteLink href={routes.search(filter, { order, after: next })} rel="next">
          {words.next}
        </SiteLink>
      )}
    </nav>
  );
}
