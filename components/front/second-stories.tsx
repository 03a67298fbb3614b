import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { Headline } from '../listing/headline';
import { SiteLink } from '../navigation/site-link';
import { StoryEyebrow } from './story-eyebrow';

interface Props {
  readonly edition: Edition;
  readonly posts: readonly PostSummary[];
}

/** Two to four stories with a summary, side by side under the lead. */
export function SecondStories({ edition, posts }: Props) {
  if (posts.length === 0) return null;
  return (
    <div className="second-stories ruled-columns border-rule mt-6 border-t pt-2" data-columns={posts.length}>
      {posts.map((post) => (
        <article key={post.id}>
          <StoryEyebrow edition={edition} post={post} />
          <h3 className="headline text-xl">
            <SiteLink href={routes.post(post)}>
              <Headline title={post.title} />
            </SiteLink>
          </h3>
          <p className="summary text-muted mt-2 text-[0.9375rem] leading-relaxed">{post.excerpt}</p>
        </article>
      ))}
    </div>
  );
}
