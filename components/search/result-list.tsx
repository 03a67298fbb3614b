import type { SearchPage, SnippetPart } from '@/lib/model/search-page';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { formatClock, formatNearDay } from '@/lib/text/format-date';
import { formatIsoDay } from '@/lib/text/format-iso';
import { marksFragment } from '@/lib/site/urls/marks-fragment';
import { StoryTime } from '../listing/story-time';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  readonly page: SearchPage;
}

/** The found stories; opening one leads to the first place that matched. */
export function ResultList({ view, page: { hits, marks } }: Props) {
  const { site, words, today } = view;
  const fragment = marksFragment(marks);
  return (
    <ol className="results">
      {hits.map(({ post, title, snippet }) => (
        <li key={post.id}>
          <h3>
            <SiteLink href={`${routes.post(post)}${fragment}`}>
              <MarkedText parts={title} />
            </SiteLink>
          </h3>
          <p className="snippet">
            <MarkedText parts={snippet} />
          </p>
          <p className="result-meta">
            {post.instant !== undefined && (
              <StoryTime instant={post.instant} timezone={site.timezone}>
                {formatNearDay(formatIsoDay(post.instant, site.timezone), today, words.locale)}{' '}
                {formatClock(post.instant, site.timezone)}
              </StoryTime>
            )}
            {post.category !== undefined && (
              <SiteLink href={routes.category(post.category)}>{post.category.name}</SiteLink>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** Text with what was searched for marked in it. */
function MarkedText({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}
