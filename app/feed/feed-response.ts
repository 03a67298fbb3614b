import { documentResponse } from '@/lib/feeds/document-response';
import { feedOf, type FeedSubject } from '@/lib/feeds/feed-of';
import { notFoundResponse } from '@/lib/feeds/not-found-response';
import { writeFeed } from '@/lib/feeds/write-feed';
import { getArchiveVersion } from '@/lib/reader/get-archive-version';
import { getFeedPosts } from '@/lib/reader/get-feed-posts';
import { getSite } from '@/lib/reader/get-site';
import { FEED_FORMATS, type FeedFormat } from '@/lib/site/feed-format';

/** Posts in a feed. */
const POSTS = 50;

/** Answers with a feed. There is no end of filters, so their feeds are for subscribers and not for search engines. */
export async function feedResponse(
  request: Request,
  subject: FeedSubject,
  format: FeedFormat,
): Promise<Response> {
  const posts = await getFeedPosts(subject.scope, POSTS);
  if (posts === undefined) return notFoundResponse();
  const body = writeFeed(feedOf(await getSite(), subject, posts, format), format);
  const { pressedAt } = await getArchiveVersion();
  return documentResponse(request, body, {
    type: FEED_FORMATS[format].type,
    modified: pressedAt,
    headers: subject.scope.kind === 'filter' ? { 'x-robots-tag': 'noindex' } : {},
  });
}
