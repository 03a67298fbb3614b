import { suggestSources } from '@/components/search/suggest-sources';
import { getSite } from '@/lib/reader/site';
import { listCategories } from '@/lib/reader/lists';
import { searchPosts } from '@/lib/archive/search/search-posts';
import { viewOf } from '@/lib/site/view';
import { EVERYTHING } from '@/lib/model/post-filter';
import { parseFilter } from '@/lib/site/urls/filter';
import type { PaletteAnswer } from '@/lib/site/palette-answer';
import { paletteSuggestions } from '@/lib/site/palette-suggestions';
import { typedDays, type TypedDays } from '@/lib/site/urls/dates';

const SOURCES = 6;

const STORIES = 8;

/** What the palette offers for `?q=`; half a minute of it may be kept. */
export async function GET(request: Request): Promise<Response> {
  const asked = parseFilter(new URL(request.url).searchParams);
  if (!asked.ok) return Response.json({ error: asked.problem }, { status: 400 });
  const { text } = asked.filter;
  const view = viewOf(await getSite());
  const answer: PaletteAnswer = {
    entries:
      text === ''
        ? []
        : paletteSuggestions(view, {
            sources: suggestSources(await listCategories(), text, SOURCES),
            days: await storiesOn(typedDays(text, view.today)),
            stories: await searchPosts({ ...EVERYTHING, text }, { order: 'newest', limit: STORIES }),
          }),
  };
  return Response.json(answer, {
    headers: { 'cache-control': 'public, max-age=30', 'x-robots-tag': 'noindex' },
  });
}

/** Days without stories have no page. */
async function storiesOn(days: TypedDays | undefined) {
  if (days === undefined) return undefined;
  const { from, to } = days;
  const { count, exact } = await searchPosts({ ...EVERYTHING, from, to }, { order: 'newest', limit: 1 });
  return count === 0 ? undefined : { ...days, count, exact };
}
