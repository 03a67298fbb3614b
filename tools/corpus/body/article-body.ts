import type { Random } from '../random';
import type { Story } from '../story/story';
import { paragraphs } from './paragraphs';

/** Agency article: a line of HTML a paragraph, the attribution glued to the last one. */
export function articleBody(random: Random, story: Story, paper: string): string {
  const count = Math.round(Math.min(60, Math.max(2, random.aroundMedian(8.6, 0.6))));
  return agencyLines(paragraphs(random, story, count), paper);
}

/** Puts blocks of HTML on lines as the agency does, every one after the first behind a space. */
export function agencyLines(blocks: readonly string[], paper: string): string {
  return `${blocks.join('\n ')}<p class="em_media">（文章来源：${paper}）</p>`;
}
