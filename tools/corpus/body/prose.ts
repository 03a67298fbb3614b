import { background } from '../phrases/background';
import { figures } from '../phrases/figures';
import { outlooks } from '../phrases/outlooks';
import { quotes } from '../phrases/quotes';
import type { Random } from '../random';
import type { Story } from '../story/story';
import type { Template } from '../story/template';
import { connectives } from '../words/connectives';

const pools = [figures, figures, background, quotes, outlooks] as const;

/** Some sentences of plain text that belong to a story, no two of the same pattern, without markup. */
export function prose(random: Random, story: Story, sentences: number): string {
  const told = new Set<Template>();
  let text = '';
  while (told.size < sentences) {
    const pattern = random.pick(random.pick(pools));
    if (told.has(pattern)) continue;
    const sentence = pattern(random, story);
    const joined = told.size > 0 && !sentence.startsWith('“') && random.chance(0.3);
    text += joined ? `${random.pick(connectives)}，${sentence}` : sentence;
    told.add(pattern);
  }
  return text;
}
