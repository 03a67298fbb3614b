import type { Post } from '@/lib/model/post';
import type { StoryContext } from '@/lib/model/story-context';
import { canonicalUrl } from '@/lib/site/canonical';
import type { Edition } from '@/lib/site/edition';
import { storyJsonLd } from '@/lib/site/json-ld';
import { routes } from '@/lib/site/routes';
import { pictureWordsFor } from '@/lib/site/words/picture-words';
import { StorySharing } from '../share/story-sharing';
import { ArticleBody } from './article-body';
import { ArticleClosing } from './article-closing';
import { ArticleHeader } from './article-header';
import { articleKind } from './article-kind';
import { EmptyBody } from './empty-body';
import { JsonLd } from './json-ld';
import { RelatedStories } from './related-stories';

interface Props {
  readonly edition: Edition;
  readonly post: Post;
  readonly context: StoryContext;
}

/** A story from its headline to what to read next. */
export function ArticlePage({ edition, post, context }: Props) {
  const { site, words } = edition;
  const kind = articleKind(post);
  const path = routes.post(post);
  const url = canonicalUrl(site, path) ?? `${site.baseurl}${path}`;
  return (
    <>
      <JsonLd graph={storyJsonLd(edition, post)} />
      <article className="reading-column" lang={post.lang}>
        <ArticleHeader edition={edition} post={post} />
        {kind === 'empty' ? (
          <EmptyBody words={words} original={post.original} />
        ) : (
          <ArticleBody html={post.html} kind={kind} />
        )}
        <ArticleClosing words={words} post={post} url={url} />
      </article>
      <story-marks />
      <RelatedStories edition={edition} post={post} context={context} />
      <StorySharing edition={edition} post={post} url={url} />
      <picture-opener data-label={pictureWordsFor(site.lang).open} />
    </>
  );
}
