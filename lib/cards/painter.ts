import { setPriority } from 'node:os';
import { paintCard } from './paint-card';
import type { PaintAnswer, PaintRequest } from './painter-messages';
import { refuseNetwork } from './refuse-network';

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
