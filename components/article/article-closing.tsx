import type { Post } from '@/lib/model/post';
import { readableUrl } from '@/lib/site/readable-url';
import { routes } from '@/lib/site/routes';
import type { Words } from '@/lib/site/words/words';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly words: Words;
  readonly post: Pick<Post, 'attribution' | 'tags'>;
  /** Where this story lives, for paper and for pages without scripts. */
  readonly url: string;
}

/** Closing lines: who is credited, tags, the address. */
export function ArticleClosing({ words, post: { attribution, tags }, url }: Props) {
  return (
    <footer className="closing">
      {attribution !== undefined && <p>{words.article.attribution(attribution)}</p>}
      {tags.length > 0 && (
        <ul className="no-print flex flex-wrap gap-x-5" aria-label={words.article.tags}>
          {tags.map((tag) => (
            <li key={tag}>
              <SiteLink href={routes.tag(tag)} className="quiet-control">
                #{tag}
              </SiteLink>
            </li>
          ))}
        </ul>
      )}
      <p className="permalink">
        {words.article.permalink}{' '}
        <a href={url} className="underline select-all">
          {readableUrl(url)}
        </a>
      </p>
    </footer>
  );
}
