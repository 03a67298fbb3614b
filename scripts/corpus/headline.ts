import { events } from './phrases/events';
import { noteTitles } from './phrases/site-notes';
import type { PostShape } from './post-shape';
import type { Random } from './random';
import { nth } from './story/nth';
import type { Story } from './story/story';

/**
 * Headline of a story. `copyist` is given for a source that took the story over from another one: it
 * keeps the headline or changes it a little.
 */
export function headline(
  random: Random,
  story: Story,
  shape: PostShape,
  copyist: Random | undefined,
): string {
  const title = random.pick(shape === 'note' ? noteTitles : nth(events, story.event).titles)(random, story);
  if (copyist === undefined || copyist.chance(0.5)) return title;
  return copyist.pick(changes)(title);
}

const changes: readonly ((title: string) => string)[] = [
  (title) => `快讯：${title}`,
  (title) => `${title}（更新）`,
  (title) => `${title}！`,
  (title) => title.replace('：', '，'),
  (title) => title.replace(' ', '，'),
];
