import type { FeedFormat } from '@/lib/site/feed-format';
import type { Feed } from './feed';
import { writeAtom } from './write-atom';
import { writeJsonFeed } from './write-json-feed';
import { writeRss } from './write-rss';

const WRITERS: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: writeAtom,
  rss: writeRss,
  json: writeJsonFeed,
};

/** A feed in one of its formats. */
export function writeFeed(feed: Feed, format: FeedFormat): string {
  return WRITERS[format](feed);
}
