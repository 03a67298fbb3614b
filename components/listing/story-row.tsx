import type { ReactNode } from 'react';
import type { PostSummary } from '@/lib/model/post-summary';
import { routes } from '@/lib/site/routes';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly post: PostSummary;
  /** The hour or the day; false for an undated story. */
  readonly time: ReactNode;
  readonly showSource: boolean;
}

/** Time, headline, source. */
export function StoryRow({ post, time, showSource }: Props) {
  const { title, category } = post;
  return (
    <li>
      {time === false ? <span /> : time}
      <SiteLink href={routes.post(post)}>{title}</SiteLink>
      {showSource && category !== undefined && (
        <SiteLink href={routes.category(category)} className="by">
          {category.name}
        </SiteLink>
      )}
    </li>
  );
}
