import type { PostSummary } from '@/lib/model/post';
import type { Site } from '@/lib/model/site';
import { routes, type NewPostsQuestion } from '@/lib/site/urls/routes';

interface Props {
  readonly site: Site;
  /** The list on the page; everything where neither is named. */
  readonly list?: Omit<NewPostsQuestion, 'since'>;
  /** The newest story of the page; an empty list waits for nothing. */
  readonly newest: Pick<PostSummary, 'id'> | undefined;
}

/** On the front of a list: says when stories came that it does not show yet. */
export function NewStories({ site, list = {}, newest }: Props) {
  if (newest === undefined) return null;
  const endpoint = `${site.baseurl}${routes.newPosts({ ...list, since: newest })}`;
  return <new-stories data-endpoint={endpoint} />;
}
