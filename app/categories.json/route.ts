import { getSourceKeys } from '@/lib/reader/sources';
import { encodeSegment } from '@/lib/site/urls/routes';
import type { SourceKeys } from '@/lib/site/source-keys';

/** How the names of the sources are typed, for the field of the directory. A few minutes of it may be kept. */
export async function GET(): Promise<Response> {
  const { traditional, spellings } = await getSourceKeys();
  const keys: SourceKeys = {
    traditional,
    pinyin: Object.fromEntries(spellings.map(({ slug, pinyin }) => [encodeSegment(slug), pinyin])),
  };
  return Response.json(keys, {
    headers: { 'cache-control': 'public, max-age=300', 'x-robots-tag': 'noindex' },
  });
}
