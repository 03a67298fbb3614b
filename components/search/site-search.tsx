import type { Site } from '@/lib/model/site';
import { routes } from '@/lib/site/routes';
import { searchWordsFor } from '@/lib/site/words/search-words-for';
import { SearchButton } from './search-button.client';

/** The way to the search from every page. */
export function SiteSearch({ site }: { readonly site: Site }) {
  return (
    <SearchButton
      label={searchWordsFor(site.lang).title}
      href={routes.search()}
      endpoint={`${site.baseurl}${routes.palette}`}
    />
  );
}
