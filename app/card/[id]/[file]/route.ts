import { cardResponse } from '@/lib/cards/card-response';
import { storyCard } from '@/lib/cards/story-card';
import { findSummary } from '@/lib/reader/posts';
import { getSite } from '@/lib/reader/site';
import { viewOf } from '@/lib/site/view';

const FORMATS = { 'preview.png': 'preview', 'poster.png': 'poster' } as const;

/** The picture of a story for previews of its link, or its poster. Only stories of the archive are drawn. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/card/[id]/[file]'>,
): Promise<Response> {
  const { id, file } = await params;
  const post = isFormat(file) ? await findSummary(id) : undefined;
  const card = isFormat(file) && post && storyCard(viewOf(await getSite()), post, FORMATS[file]);
  return cardResponse(request, card || undefined);
}

function isFormat(file: string): file is keyof typeof FORMATS {
  return Object.hasOwn(FORMATS, file);
}
