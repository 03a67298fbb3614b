import { noteSentences } from '../phrases/site-notes';
import type { Random } from '../random';
import type { Story } from '../story/story';

/** Note of the publisher in Markdown: heading, text, list and a table now and then. */
export function noteBody(random: Random, story: Story): string {
  const line = (): string => random.pick(noteSentences)(random, story);
  const list = Array.from({ length: random.between(2, 5) }, () => `- ${line()}`).join('\n');
  const table = `| 项目 | 数量 |\n| --- | ---: |\n| 来源 | ${random.between(20, 2_000)} |\n| 消息 | ${random.between(900, 90_000)} |`;
  const closing = random.chance(0.5) ? table : `> ${line()}`;
  return `## 说明\n\n${line()}${line()}\n\n${list}\n\n${closing}`;
}
