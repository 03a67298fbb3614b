import { LRUCache } from 'lru-cache';
import { createHash } from 'node:crypto';
import { matchesEtag } from '@/lib/documents/response';
import type { Card } from './card';
import { PainterBusy, PainterProcess } from './painter-process';

/** To be counted up when cards come to look different. */
const DESIGN = 2;

/** Bytes of drawn cards that are kept: some five hundred. */
const MOST_BYTES = 24 * 1024 * 1024;

/** Cards that have been drawn or are being drawn, by their tag. */
export class CardStore {
  readonly #painter: Pick<PainterProcess, 'paint'>;
  readonly #drawn = new LRUCache<string, Uint8Array>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ byteLength }) => byteLength,
  });
  readonly #drawing = new Map<string, Promise<Uint8Array>>();

  constructor(painter: Pick<PainterProcess, 'paint'> = new PainterProcess()) {
    this.#painter = painter;
  }

  /**
   * A card as a PNG, drawn once however many ask for it.
   *
   * @param tag stands for the content of `card`
   * @throws what the painter throws
   */
  async get(tag: string, card: Card): Promise<Uint8Array> {
    const drawn = this.#drawn.get(tag);
    if (drawn) return drawn;
    let drawing = this.#drawing.get(tag);
    if (!drawing) {
      drawing = this.#painter.paint(card).finally(() => this.#drawing.delete(tag));
      this.#drawing.set(tag, drawing);
      drawing.then(
        (png) => this.#drawn.set(tag, png),
        () => undefined,
      );
    }
    return drawing;
  }
}

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

/** A name for the content of a card, known before it is drawn. */
export function cardTag(card: Card): string {
  return createHash('sha256')
    .update(`${DESIGN}${JSON.stringify(card)}`)
    .digest('base64url')
    .slice(0, 22);
}
