import { searchFeedResponse } from '../feed/search-feed-response';

/** What a search or filter finds, newest first. */
export function GET(request: Request): Promise<Response> {
  return searchFeedResponse(request, 'rss');
}
