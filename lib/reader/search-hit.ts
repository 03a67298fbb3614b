import type { FoundPost } from '@/lib/archive/read/archive-search';
import type { SearchHit } from '@/lib/model/search-page';
import { findSnippet } from '@/lib/text/find-snippet';
import { markText } from '@/lib/text/mark-text';
import { textOfHtml } from '@/lib/text/text-of-html';
import type { SearchPlan } from './search-plan';

/** A found post as a list of results shows it. */
export function searchHit({ post, html }: FoundPost, terms: SearchPlan['terms']): SearchHit {
  const everywhere = terms.filter(({ inTitle }) => !inTitle).map(({ term }) => term);
  const snippet = everywhere.length > 0 ? findSnippet(textOfHtml(html), everywhere) : undefined;
  return {
    post,
    title: markText(
      post.title,
      terms.map(({ term }) => term),
    ),
    snippet: markText(snippet ?? post.excerpt, everywhere),
  };
}
