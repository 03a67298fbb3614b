import type { Post, StoryContext } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { formatIsoDay } from '@/lib/text/format-iso';
import { RelatedList } from '../listing/related-list';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  readonly post: Post;
  readonly context: StoryContext;
}

/** What to read next: neighbours in the source, the same news elsewhere, more of the source. */
export function RelatedStories({ view, post, context }: Props) {
  const { words } = view;
  const { category, instant } = post;
  const day = instant === undefined ? undefined : formatIsoDay(instant, view.site.timezone);
  const { alsoReported, more } = context;
  return (
    <div className="no-print mx-auto mt-12 grid max-w-[42.75rem] gap-10">
      <Neighbours view={view} post={post} context={context} />
      {alsoReported.length > 0 && (
        <section>
          <h2 className="section-title">
            <span>{words.article.alsoReported}</span>
          </h2>
          <RelatedList view={view} posts={alsoReported} reference={day} showSource />
        </section>
      )}
      {category !== undefined && more.length > 0 && (
        <section>
          <h2 className="section-title">
            <SiteLink href={routes.category(category)}>{words.article.moreFrom(category.name)}</SiteLink>
          </h2>
          <RelatedList view={view} posts={more} reference={day} showSource={false} />
        </section>
      )}
    </div>
  );
}

interface NeighboursProps {
  readonly view: View;
  readonly post: Pick<Post, 'permalink' | 'category'>;
  readonly context: Pick<StoryContext, 'newer' | 'older'>;
}

/** The stories before and after this one: in its source, and for whoever came from a list, in that. */
function Neighbours({ view: { site, words }, post, context: { newer, older } }: NeighboursProps) {
  const { article } = words;
  return (
    <list-neighbours
      data-path={site.baseurl + routes.post(post)}
      data-label={article.neighbours('{list}')}
      data-previous={article.previous}
      data-next={article.next}
    >
      {(newer ?? older) && (
        <nav className="neighbours" aria-label={article.neighbours(post.category?.name ?? '')}>
          {newer && (
            <SiteLink href={routes.post(newer)} rel="prev">
              <span>{article.newer}</span>
              {newer.title}
            </SiteLink>
          )}
          {older && (
            <SiteLink href={routes.post(older)} rel="next">
              <span>{article.older}</span>
              {older.title}
            </SiteLink>
          )}
        </nav>
      )}
    </list-neighbours>
  );
}
