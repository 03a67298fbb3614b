import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { formatZoneName } from '@/lib/text/format-zone-name';
import { SiteLink } from './site-link';

/** Foot of every page: name, ways on, and the zone of all times. */
export function SiteFooter({ edition: { site, words } }: { readonly edition: Edition }) {
  return (
    <footer className="no-print border-ink mt-16 border-t-3 border-double">
      <div className="page-width text-muted flex flex-wrap items-center gap-x-6 pt-3 pb-8 text-sm">
        <SiteLink href={routes.front} className="quiet-control font-serif font-bold">
          {site.title}
        </SiteLink>
        <SiteLink href={routes.latest()} className="quiet-control">
          {words.latest}
        </SiteLink>
        <SiteLink href={routes.categories} className="quiet-control">
          {words.allSources}
        </SiteLink>
        <SiteLink href={routes.archive} className="quiet-control">
          {archiveWordsFor(site.lang).title}
        </SiteLink>
        <p className="sm:ms-auto">{words.timesIn(formatZoneName(site.timezone, words.locale))}</p>
      </div>
    </footer>
  );
}
