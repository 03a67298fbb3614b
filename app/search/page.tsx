import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SearchPageView } from '@/components/search/search-page-view';
import { findStoriesNearSearch } from '@/lib/reader/posts';
import { findCategories, getBusiestCategories } from '@/lib/reader/lists';
import { getSite } from '@/lib/reader/site';
import { searchPosts } from '@/lib/archive/search/search-posts';
import { viewOf } from '@/lib/site/view';
import { conditionsOf } from '@/lib/site/urls/filter-conditions';
import { EVERYTHING } from '@/lib/model/post-filter';
import { parseFilter, writeFilter, queryOf, type PageQuery } from '@/lib/site/urls/filter';
import { routes } from '@/lib/site/urls/routes';
import { searchWordsFor } from '@/lib/site/words/search-words-for';
import { SiteFrame } from '../site-frame';

interface Props {
  readonly searchParams: Promise<PageQuery>;
}

/** Results on one page. */
const RESULTS = 20;

/** Sources that the filters offer besides those already chosen. */
const OFFERED = 12;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const words = searchWordsFor((await getSite()).lang);
  const asked = parseFilter(queryOf(await searchParams));
  return {
    title: asked.ok && asked.filter.text !== '' ? words.titleFor(asked.filter.text) : words.title,
    robots: { index: false, follow: true },
  };
}

export default async function Page({ searchParams }: Props) {
  const query = queryOf(await searchParams);
  const asked = parseFilter(query);
  // One state, one URL: the empty fields of a form and unknown names go.
  if (asked.ok && query.toString() !== writeFilter(asked)) redirect(routes.search(asked.filter, asked));
  const { filter, order, after } = asked.ok ? asked : NOTHING_ASKED;
  const view = viewOf(await getSite());
  const words = searchWordsFor(view.site.lang);
  const named = await findCategories([...filter.sources, ...filter.withoutSources]);
  const offered = await getBusiestCategories(OFFERED);
  const sources = [...named, ...offered.filter(({ slug }) => !named.some((one) => one.slug === slug))];
  const isQuestion = conditionsOf(filter).length > 0;
  const page = isQuestion ? await searchPosts(filter, { order, after, limit: RESULTS }) : undefined;
  return (
    <SiteFrame
      view={view}
      place={{ kind: 'elsewhere' }}
      {...(isQuestion ? { feed: { kind: 'filter', filter } } : {})}
    >
      <SearchPageView
        state={{ filter, order, after, view, words, sources }}
        page={page}
        nearby={page?.hits.length === 0 ? await findStoriesNearSearch(filter) : undefined}
        refusal={asked.ok ? undefined : words.refused[asked.problem]}
      />
    </SiteFrame>
  );
}

const NOTHING_ASKED = { filter: EVERYTHING, order: 'newest', after: undefined } as const;
