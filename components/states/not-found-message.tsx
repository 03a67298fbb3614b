import { routes } from '@/lib/site/routes';
import type { Edition } from '@/lib/site/edition';
import { SiteLink } from '../navigation/site-link';

/** Says that there is no such page; it begins as `NOT_THERE_MARK` has it. */
export function NotFoundMessage({ edition: { words } }: { readonly edition: Edition }) {
  return (
    <section data-not-there="" className="py-16 text-center">
      <h1 className="font-serif text-3xl font-black md:text-4xl">{words.notFound.title}</h1>
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
    </section>
  );
}
