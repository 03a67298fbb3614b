import { captions } from '../phrases/captions';
import type { Random } from '../random';
import type { Story } from '../story/story';
import { agencyLines } from './article-body';
import { paragraphs } from './paragraphs';

/** Article with pictures as the scraper found them: plain, over http, lazy, or from a host that checks referrers. */
export function pictureBody(random: Random, story: Story, paper: string): string {
  const blocks = paragraphs(random, story, random.between(3, 8));
  const pictures = random.between(1, 4);
  for (let placed = 0; placed < pictures; placed += 1) {
    blocks.splice(random.between(1, blocks.length), 0, picture(random, story));
  }
  const last = blocks.pop() ?? '';
  return agencyLines([...blocks, last + tracker], paper);
}

const tracker = '<img src="https://tracker.example/pixel.gif?page=1&t=2" width="1" height="1" />';

function picture(random: Random, story: Story): string {
  const caption = random.pick(captions)(random, story);
  const path = `${story.happened.date.replaceAll('-', '/')}/${random.between(100_000, 999_999)}.jpg`;
  const width = random.pick([480, 550, 640, 800, 1080]);
  return random.pick([
    `<p style="text-align:center;"><img src="https://images.example/${path}" width="${width}" alt="${caption}" /></p>`,
    `<center><img src="http://images.example/${path}" width="${width}" style="border:#d1d1d1 1px solid;" /></center><p style="text-align:center;">${caption}</p>`,
    `<p><img class="lazy" src="https://images.example/blank.gif" data-src="https://images.example/${path}" alt="" /></p>`,
    `<p><img src="https://no-referrer.images.example/${path}?x=1&y=2" /></p><p style="text-align:center;">${caption}</p>`,
  ]);
}
