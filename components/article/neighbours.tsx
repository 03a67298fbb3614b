import type { Post } from '@/lib/model/post';
import type { PostSummary } from '@/lib/model/post-summary';
import type { StoryContext } from '@/lib/model/story-context';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { ListNeighbours } from '../keyboard/list-neighbours.client';

interface Props {
  readonly edition: Edition;
  readonly post: Pick<Post, 'permalink' | 'category'>;
  readonly context: Pick<StoryContext, 'newer' | 'older'>;
}

/** The stories before and after this one: in the list that the reader came from, else in its source. */
export function Neighbours({ edition: { site, words }, post, context: { newer, older } }: Props) {
  const linkTo = (story: PostSummary | undefined) =>
    story && { path: site.baseurl + routes.post(story), title: story.title };
  return (
    <ListNeighbours
      path={site.baseurl + routes.post(post)}
      baseurl={site.baseurl}
      source={{ previous: linkTo(newer), next: linkTo(older) }}
      sourceName={post.category?.name ?? ''}
      label={words.article.neighbours('{list}')}
      names={{
        previous: words.article.previous,
        next: words.article.next,
        newer: words.article.newer,
        older: words.article.older,
      }}
    />
  );
}
