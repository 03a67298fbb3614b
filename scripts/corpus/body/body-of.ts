import type { PostShape } from '../post-shape';
import type { Random } from '../random';
import type { Story } from '../story/story';
import { articleBody } from './article-body';
import { digestBody } from './digest-body';
import { flashBody } from './flash-body';
import { noteBody } from './note-body';
import { pictureBody } from './picture-body';
import { tableBody } from './table-body';

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
