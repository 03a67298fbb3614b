import { leadOf } from '../phrases/lead-of';
import type { Random } from '../random';
import type { Story } from '../story/story';
import { prose } from './prose';

/** Flash: one line of plain text, which often names its source at the end. */
export function flashBody(random: Random, story: Story, paper: string): string {
  const text = leadOf(random, story) + prose(random, story, random.pick([0, 0, 1, 1, 2, 3]));
  return random.chance(0.7) ? `${text}（${paper}）` : text;
}
