import type { Random } from '../random';
import { nth } from '../story/nth';
import type { Story } from '../story/story';
import { events } from './events';

/** Opening sentence of a story: says what its headline says. */
export function leadOf(random: Random, story: Story): string {
  return random.pick(nth(events, story.event).leads)(random, story);
}
