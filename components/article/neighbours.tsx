import type { CategoryLink } from '@/lib/model/category';
import type { StoryContext } from '@/lib/model/story-context';
import { routes } from '@/lib/site/routes';
import type { Words } from '@/lib/site/words/words';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly words: Words;
  readonly category: CategoryLink;
  readonly context: Pick<StoryContext, 'newer' | 'older'>;
}

/** The stories before and after this one in its source. */
export function Neighbours({ words, category, context: { newer, older } }: Props) {
  if (newer === undefined && older === undefined) return null;
  return (
    <nav className="neighbours" aria-label={words.article.neighbours(category.name)}>
      {newer !== undefined && (
        <SiteLink href={routes.post(newer)} rel="prev">
          <span>{words.article.newer}</span>
          {newer.title}
        </SiteLink>
      )}
      {older !== undefined && (
        <SiteLink href={routes.post(older)} rel="next">
          <span>{words.article.older}</span>
          {older.title}
        </SiteLink>
      )}
    </nav>
  );
}
