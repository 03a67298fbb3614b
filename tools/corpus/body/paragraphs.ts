import { leadOf } from '../phrases/lead-of';
import { subheadings } from '../phrases/subheadings';
import type { Random } from '../random';
import type { Story } from '../story/story';
import { prose } from './prose';

const indents = ['', '', '', '', '', '', '', '　　', '　　', '&nbsp;&nbsp;&nbsp;&nbsp;'] as const;

/** Paragraphs of an article as HTML, one an entry; those of long articles stand under bold sub-headings. */
export function paragraphs(random: Random, story: Story, count: number): string[] {
  const indent = random.pick(indents);
  const blocks = [`<p>${indent}${leadOf(random, story)}${prose(random, story, 1)}</p>`];
  let untilSubheading = count < 6 ? Infinity : random.between(2, 4);
  for (let written = 1; written < count; written += 1) {
    if (written >= untilSubheading) {
      blocks.push(`<p><strong>${random.pick(subheadings)(random, story)}</strong></p>`);
      untilSubheading = written + random.between(3, 5);
    }
    blocks.push(`<p>${indent}${prose(random, story, random.between(1, 5))}</p>`);
  }
  return blocks;
}
