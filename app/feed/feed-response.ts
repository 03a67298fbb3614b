import { documentResponse, notFoundResponse } from '@/lib/documents/response';
import { feedOf, type FeedSubject } from '@/lib/documents/feed';
import { writeFeed } from '@/lib/documents/write-feed';
import { getArchiveVersion, getSite } from '@/lib/reader/site';
import { getFeedPosts } from '@/lib/reader/for-programs';
import { FEED_FORMATS, type FeedFormat } from '@/lib/site/urls/routes';

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
