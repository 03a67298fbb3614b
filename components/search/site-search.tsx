import type { Site } from '@/lib/model/site';
import { routes } from '@/lib/site/urls/routes';
import { searchWordsFor } from '@/lib/site/words/search-words-for';
import { SiteLink } from '../navigation/site-link';

/** The way to the search from every page: a link, and with scripts the palette. */
export function SiteSearch({ site }: { readonly site: Site }) {
  return (
    <search-button data-base={site.baseurl} data-endpoint={`${site.baseurl}${routes.palette}`}>
      <SiteLink href={routes.search()} className="quiet-control">
        {searchWordsFor(site.lang).title}
      </SiteLink>
    </search-button>
  );
}
