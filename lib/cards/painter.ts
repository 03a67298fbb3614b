import { setPriority } from 'node:os';
import { paintCard } from './paint-card';
import type { Card } from './card';

/** How much more willingly the painter gives way to the server (`nice`). */
const GIVE_WAY = 10;

try {
  setPriority(GIVE_WAY);
} catch {
  // Some systems do not let a process be polite; it paints all the same.
}

refuseNetwork();

let last = Promise.resolve();

process.on('message', ({ number, card }: PaintRequest) => {
  last = last.then(async () => {
    const answer = await paintCard(card).then(
      (png): PaintAnswer => ({ number, png }),
      (error: unknown): PaintAnswer => ({ number, problem: String(error) }),
    );
    process.send?.(answer);
  });
});

process.on('disconnect', () => process.exit());

/** The renderer asks strangers for glyphs that it misses; all it needs of `fetch` are data URLs. */
export function refuseNetwork(): void {
  const fetchAnything = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    if (!url.startsWith('data:')) throw new Error('Cards are drawn without the network.');
    return fetchAnything(input, init);
  };
}

/** What the painter process is asked. */
export interface PaintRequest {
  readonly number: number;
  readonly card: Card;
}

/** What it answers: a PNG, or why there is none. */
export type PaintAnswer =
  | { readonly number: number; readonly png: Uint8Array }
  | { readonly number: number; readonly problem: string };
