import { decodeSegment } from './decode-segment';
import { FEED_FORMATS, FORMATS, type FeedFormat } from './feed-format';

/** What the last segment of a feed's path says. */
interface FeedFile {
  /** Slug of a source, or a tag. */
  readonly name: string;
  readonly format: FeedFormat;
}

/** Reads `<name>.xml`, `<name>.rss` or `<name>.json`, percent-encoded; undefined for any other segment. */
export function parseFeedFile(segment: string): FeedFile | undefined {
  const [, name = '', extension] = /^(.+)\.([a-z]+)$/su.exec(decodeSegment(segment) ?? '') ?? [];
  const format = FORMATS.find((one) => FEED_FORMATS[one].extension === extension);
  return format === undefined ? undefined : { name, format };
}
