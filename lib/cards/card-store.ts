import { LRUCache } from 'lru-cache';
import type { Card } from './card';
import { PainterProcess } from './painter-process';

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
