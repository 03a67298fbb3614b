import type { Post, StoryContext } from '@/lib/model/post';
import { canonicalUrl } from '@/lib/site/urls/absolute';
import { readableUrl } from '@/lib/site/urls/readable-url';
import type { View } from '@/lib/site/view';
import { storyJsonLd } from '@/lib/site/json-ld';
import { routes } from '@/lib/site/urls/routes';
import { pictureWordsFor } from '@/lib/site/words/picture-words';
import { StorySharing } from '../share/story-sharing';
import type { Words } from '@/lib/site/words/words';
import { SettingsButton } from '../settings/settings-button';
import { SHARE_ID } from '../share/share-panel';
import { SiteLink } from '../navigation/site-link';
import { formatClock, formatDay } from '@/lib/text/format-date';
import { formatIsoDay } from '@/lib/text/format-iso';
import { Headline } from '../listing/headline';
import { StoryTime } from '../listing/story-time';
import { titleSize } from '../listing/title-size';
import { ArticleBody } from './article-body';
import { articleKind } from './article-kind';
import { JsonLd } from './json-ld';
import { RelatedStories } from './related-stories';

interface Props {
  readonly view: View;
  readonly post: Post;
  readonly context: StoryContext;
}

/** A story from its headline to what to read next. */
export function ArticlePage({ view, post, context }: Props) {
  const { site, words } = view;
  const kind = articleKind(post);
  const path = routes.post(post);
  const url = canonicalUrl(site, path) ?? `${site.baseurl}${path}`;
  return (
    <>
      <JsonLd graph={storyJsonLd(view, post)} />
      <article className="reading-column" lang={post.lang}>
        <ArticleHeader view={view} post={post} />
        {kind === 'empty' ? (
          <EmptyBody words={words} original={post.original} />
        ) : (
          <ArticleBody html={post.html} kind={kind} />
        )}
        <ArticleClosing words={words} post={post} url={url} />
      </article>
      <story-marks />
      <RelatedStories view={view} post={post} context={context} />
      <StorySharing view={view} post={post} url={url} />
      <picture-opener data-label={pictureWordsFor(site.lang).open} />
    </>
  );
}

interface EmptyBodyProps {
  readonly words: Words;
  readonly original: string | undefined;
}

/** Stands where a story has no text: says so, and leads to the original. */
function EmptyBody({ words, original }: EmptyBodyProps) {
  const { noText, noTextHint, readOriginal } = words.article;
  return (
    <div className="py-6">
      <p className="font-serif text-xl font-bold">{noText}</p>
      <p className="text-muted mt-2 text-base">{noTextHint}</p>
      {original !== undefined && (
        <a
          href={original}
          className="border-ink hover:border-accent mt-6 inline-flex min-h-11 items-center border px-5 text-base"
          rel="noopener noreferrer external"
          target="_blank"
        >
          {readOriginal}
        </a>
      )}
    </div>
  );
}

interface PostActionsProps {
  readonly words: Words;
  readonly post: Pick<Post, 'readingMinutes' | 'original' | 'length'>;
}

/** Reading time, original, share, settings. */
function PostActions({ words, post: { readingMinutes, original, length } }: PostActionsProps) {
  return (
    <aside className="post-actions no-print">
      {length > 0 && (
        <span className="quiet-control me-auto">{words.article.readingTime(readingMinutes)}</span>
      )}
      {original !== undefined && (
        <a href={original} className="quiet-control" rel="noopener noreferrer external" target="_blank">
          {words.article.original}
        </a>
      )}
      <button type="button" className="needs-popover quiet-control" popoverTarget={SHARE_ID}>
        {words.share.open}
      </button>
      <SettingsButton words={words} />
    </aside>
  );
}

interface ArticleClosingProps {
  readonly words: Words;
  readonly post: Pick<Post, 'attribution' | 'tags'>;
  /** Where this story lives, for paper and for pages without scripts. */
  readonly url: string;
}

/** Closing lines: who is credited, tags, the address. */
function ArticleClosing({ words, post: { attribution, tags }, url }: ArticleClosingProps) {
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

interface ArticleHeaderProps {
  readonly view: View;
  readonly post: Post;
}

/** Source and time, headline, and one quiet line of what can be done with the story. */
function ArticleHeader({ view: { site, words }, post }: ArticleHeaderProps) {
  const { category, instant, title } = post;
  return (
    // Footers and asides, because the reading modes of browsers take everything else for the text.
    <div className="article-head pt-6 md:pt-10">
      <footer className="eyebrow">
        {category !== undefined && <SiteLink href={routes.category(category)}>{category.name}</SiteLink>}
        {instant === undefined ? (
          <span>{words.undated}</span>
        ) : (
          <StoryTime instant={instant} timezone={site.timezone}>
            {formatDay(formatIsoDay(instant, site.timezone), words.locale, 'long')}{' '}
            {formatClock(instant, site.timezone)}
          </StoryTime>
        )}
      </footer>
      <h1 className="article-title" data-title={titleSize(title)}>
        <Headline title={title} />
      </h1>
      <PostActions words={words} post={post} />
    </div>
  );
}
