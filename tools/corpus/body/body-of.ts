import type { PostShape } from '../post-shape';
import type { Random } from '../random';
import type { Story } from '../story/story';
import { leadOf } from '../phrases/lead-of';
import { noteSentences } from '../phrases/site-notes';
import { captions } from '../phrases/captions';
import { articleBody, agencyLines } from './article-body';
import { digestBody } from './digest-body';
import { tableBody } from './table-body';
import { prose } from './prose';
import { paragraphs } from './paragraphs';

const tracker = '<img src="https://tracker.example/pixel.gif?page=1&t=2" width="1" height="1" />';

const bodies = {
  flash: flashBody,
  article: articleBody,
  digest: digestBody,
  table: tableBody,
  pictures: pictureBody,
  note: noteBody,
} satisfies Record<PostShape, (random: Random, story: Story, paper: string) => string>;

/** Text of a story in a shape, credited to a paper; without front matter and links at the end. */
export function bodyOf(shape: PostShape, random: Random, story: Story, paper: string): string {
  return bodies[shape](random, story, paper);
}

/** Flash: one line of plain text, which often names its source at the end. */
function flashBody(random: Random, story: Story, paper: string): string {
  const text = leadOf(random, story) + prose(random, story, random.pick([0, 0, 1, 1, 2, 3]));
  return random.chance(0.7) ? `${text}（${paper}）` : text;
}

/** Note of the publisher in Markdown: heading, text, list and a table now and then. */
function noteBody(random: Random, story: Story): string {
  const line = (): string => random.pick(noteSentences)(random, story);
  const list = Array.from({ length: random.between(2, 5) }, () => `- ${line()}`).join('\n');
  const table = `| 项目 | 数量 |\n| --- | ---: |\n| 来源 | ${random.between(20, 2_000)} |\n| 消息 | ${random.between(900, 90_000)} |`;
  const closing = random.chance(0.5) ? table : `> ${line()}`;
  return `## 说明\n\n${line()}${line()}\n\n${list}\n\n${closing}`;
}

/** Article with pictures as the scraper found them: plain, over http, lazy, or from a host that checks referrers. */
function pictureBody(random: Random, story: Story, paper: string): string {
  const blocks = paragraphs(random, story, random.between(3, 8));
  const pictures = random.between(1, 4);
  for (let placed = 0; placed < pictures; placed += 1) {
    blocks.splice(random.between(1, blocks.length), 0, picture(random, story));
  }
  const last = blocks.pop() ?? '';
  return agencyLines([...blocks, last + tracker], paper);
}

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
