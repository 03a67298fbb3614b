import type { PostFilter } from '@/lib/model/post-filter';
import type { View } from '@/lib/site/view';
import { writeFilter } from '@/lib/site/urls/filter';
import { routes } from '@/lib/site/urls/routes';
import { searchWordsFor } from '@/lib/site/words/search-words-for';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  /** What the list holds. */
  readonly filter: PostFilter;
  /** Name of the list; undefined for the list of everything. */
  readonly name: string | undefined;
}

/** A list's own search field, and the way to its filters. */
export function ListSearch({ view: { site }, filter, name }: Props) {
  const words = searchWordsFor(site.lang);
  const label = name === undefined ? words.label : words.searchIn(name);
  return (
    <form role="search" action={`${site.baseurl}${routes.search()}`} className="list-search no-print">
      <input
        type="search"
        name="q"
        aria-label={label}
        placeholder={label}
        maxLength={300}
        autoComplete="off"
        enterKeyHint="search"
      />
      {[...new URLSearchParams(writeFilter({ filter }))].map(([field, value]) => (
        <input key={`${field} ${value}`} type="hidden" name={field} value={value} />
      ))}
      <button type="submit" className="quiet-control">
        {words.submit}
      </button>
      <SiteLink href={routes.search(filter)} className="quiet-control">
        {words.filters.title}
      </SiteLink>
    </form>
  );
}
