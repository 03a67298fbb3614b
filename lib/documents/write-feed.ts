import type { FeedFormat } from '@/lib/site/urls/routes';
import type { Feed } from './feed';
import { writeAtom } from './atom';
import { writeJsonFeed } from './json-feed';
import { writeRss } from './rss';

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};

/** A feed in one of its formats. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  return WRITERS[format](feed);
}
