import type { Post } from '@/lib/model/post';
import type { StoryContext } from '@/lib/model/story-context';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { formatIsoDay } from '@/lib/text/format-iso';
import { RelatedList } from '../listing/related-list';
import { SiteLink } from '../navigation/site-link';
import { Neighbours } from './neighbours';

interface Props {
  readonly edition: Edition;
  readonly post: Post;
  readonly context: StoryContext;
}

/** What to read next: neighbours in the source, the same news elsewhere, more of the source. */
export function RelatedStories({ edition, post, context }: Props) {
  const { words } = edition;
  const { category, instant } = post;
  const day = instant === undefined ? undefined : formatIsoDay(instant, edition.site.timezone);
  const { alsoReported, more } = context;
  return (
    <div className="no-print mx-auto mt-12 grid max-w-[42.75rem] gap-10">
      <Neighbours edition={edition} post={post} context={context} />
      {alsoReported.length > 0 && (
        <section>
          <h2 className="section-title">
            <span>{words.article.alsoReported}</span>
          </h2>
          <RelatedList edition={edition} posts={alsoReported} reference={day} showSource />
        </section>
      )}
      {category !== undefined && more.length > 0 && (
        <section>
          <h2 className="section-title">
            <SiteLink href={routes.category(category)}>{words.article.moreFrom(category.name)}</SiteLink>
          </h2>
          <RelatedList edition={edition} posts={more} reference={day} showSource={false} />
        </section>
      )}
    </div>
  );
}
