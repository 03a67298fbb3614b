import { LRUCache } from 'lru-cache';
import { htmlOf } from '@/lib/page-cache/packed-page';

const MAX_BYTES = 4 * 1024 * 1024;

const unzipped = new LRUCache<Buffer, Buffer>({
  maxSize: MAX_BYTES,
  sizeCalculation: (html) => html.byteLength,
});

/** A page's HTML for clients that do not take gzip. They are few; the pages they ask for most stay unzipped. */
export function plainHtml(zipped: Buffer): Buffer {
  let html = unzipped.get(zipped);
  if (!html) {
    html = htmlOf(zipped);
    unzipped.set(zipped, html);
  }
  return html;
}
