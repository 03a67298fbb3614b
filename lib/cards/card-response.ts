import { matchesEtag } from '@/lib/server/matches-etag';
import type { Card } from './card';
import { CardStore } from './card-store';
import { cardTag } from './card-tag';
import { PainterBusy } from './painter-busy';

/** A card may be kept for a day, and shown for a week while it is asked for again; chats on other sites show it. */
const HEADERS = {
  'cache-control': 'public, max-age=86400, stale-while-revalidate=604800',
  'cross-origin-resource-policy': 'cross-origin',
};

const store = new CardStore();

/** Answers a request for a card: 200 with a PNG, 304 for whoever has it, 404 without a card, 503 under load. */
export async function cardResponse(request: Request, card: Card | undefined): Promise<Response> {
  if (!card) return plain(404, 'Not found', { 'cache-control': 'public, max-age=60' });
  const tag = cardTag(card);
  const headers = { ...HEADERS, etag: `"${tag}"` };
  if (matchesEtag(request.headers.get('if-none-match') ?? undefined, headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  try {
    const png = await store.get(tag, card);
    return new Response(new Uint8Array(png), {
      headers: { ...headers, 'content-type': 'image/png', 'content-length': String(png.byteLength) },
    });
  } catch (error) {
    if (!(error instanceof PainterBusy)) console.error(error instanceof Error ? error.message : error);
    return plain(503, 'This card cannot be drawn now; try again soon', {
      'cache-control': 'no-store',
      'retry-after': '5',
    });
  }
}

function plain(status: number, text: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(`${text}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      ...headers,
    },
  });
}
