import type { Post } from '@/lib/model/post';
import type { StoryContext } from '@/lib/model/story-context';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly edition: Edition;
  readonly post: Pick<Post, 'permalink' | 'category'>;
  readonly context: Pick<StoryContext, 'newer' | 'older'>;
}

/** The stories before and after this one: in its source, and for whoever came from a list, in that. */
export function Neighbours({ edition: { site, words }, post, context: { newer, older } }: Props) {
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
