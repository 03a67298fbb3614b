import { countNewPosts } from '@/lib/reader/posts';

/** Longest name of a list that is looked up, in characters. */
const LONGEST_NAME = 300;

/**
 * How much came to a list since its newest post was `?since=` (a short id): to everything, or to
 * `source=` or `tag=`. Readers of one page ask the same question, so the answer is kept for a while by whoever stands between.
 */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const [source, tag] = [query.get('source'), query.get('tag')];
  const slug = source ?? tag ?? '';
  const kind = source !== null ? 'category' : tag !== null ? 'tag' : 'all';
  const news =
    slug.length > LONGEST_NAME ? undefined : await countNewPosts(kind, slug, query.get('since') ?? '');
  if (news === undefined)
    return Response.json(
      { error: 'since has to be the id of a short link, source or tag the name of a list' },
      { status: 400, headers: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' } },
    );
  return Response.json(news, {
    headers: { 'cache-control': 'public, max-age=20', 'x-robots-tag': 'noindex' },
  });
}
