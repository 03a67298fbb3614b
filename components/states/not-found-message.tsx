import type { NearbyStories } from '@/lib/model/nearby-stories';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { searchWordsFor } from '@/lib/site/words/search-words-for';
import { SiteLink } from '../navigation/site-link';
import { NearbyStoryList } from './nearby-story-list';

interface Props {
  readonly view: View;
  /** What the URL seems to be about; undefined on the page that Next sends along with every other. */
  readonly about?: { readonly words: string; readonly stories: NearbyStories };
}

/** Says that there is no such page, and offers what may have been meant; it begins as `NOT_THERE_MARK` has it. */
export function NotFoundMessage({ view, about }: Props) {
  const { site, words } = view;
  const search = searchWordsFor(site.lang);
  return (
    <section data-not-there="" className="py-12 text-center">
      <h1 className="font-serif text-3xl font-black md:text-4xl">{words.notFound.title}</h1>
      <p className="text-muted mt-3">{words.notFound.text}</p>
      {about && (
        <form
          role="search"
          action={`${site.baseurl}${routes.search()}`}
          className="list-search no-print mx-auto mt-8 max-w-2xl text-start"
        >
          <input
            type="search"
            name="q"
            aria-label={search.label}
            placeholder={search.placeholder}
            defaultValue={about.words}
            maxLength={300}
            autoComplete="off"
            enterKeyHint="search"
          />
          <button type="submit" className="quiet-control">
            {search.submit}
          </button>
        </form>
      )}
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
      {about && <NearbyStoryList view={view} stories={about.stories} />}
    </section>
  );
}
