import type { Random } from '@/tools/corpus/random';
import { nth } from '@/tools/corpus/story/nth';
import type { Story } from '@/tools/corpus/story/story';
import { events } from './events';

/** Opening sentence of a story: says what its headline says. */
export function leadOf(random: Random, story: Story): string {
  return random.pick(nth(events, story.event).leads)(random, story);
}
