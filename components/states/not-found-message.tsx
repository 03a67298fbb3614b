import { routes } from '@/lib/site/routes';
import type { Edition } from '@/lib/site/edition';
import { SiteLink } from '../navigation/site-link';

/**
 * The page that is not there. Next sends it along with every page, so it stays small: no frame, no lists.
 */
export function NotFoundMessage({ edition: { site, words } }: { readonly edition: Edition }) {
  return (
    <main id="content" className="page-width grid min-h-dvh content-center py-16 text-center">
      <p className="font-serif text-2xl font-black">{site.title}</p>
      <h1 className="border-ink mt-10 border-t-3 border-double pt-10 font-serif text-3xl font-black md:text-4xl">
        {words.notFound.title}
      </h1>
      <p className="text-muted mt-3">{words.notFound.text}</p>
      <p className="text-accent mt-6 flex flex-wrap justify-center gap-x-8">
        <SiteLink href={routes.front} className="inline-flex min-h-11 items-center">
          {words.frontPage}
        </SiteLink>
        <SiteLink href={routes.latest()} className="inline-flex min-h-11 items-center">
          {words.latest}
        </SiteLink>
        <SiteLink href={routes.categories} className="inline-flex min-h-11 items-center">
          {words.allSources}
        </SiteLink>
      </p>
    </main>
  );
}
