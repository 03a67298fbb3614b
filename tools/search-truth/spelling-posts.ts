import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Random } from '@/tools/corpus/random';
import { SPELLING_KINDS, SPELLINGS, type Spellings } from './spellings';

/** Groups of spellings that one post has words of. */
const WORDS = 6;
const EVERY_GROUP: readonly Spellings[] = SPELLING_KINDS.flatMap((kind) => SPELLINGS[kind]);
/** What stands around a word. */
const AROUND: readonly (readonly [before: string, after: string])[] = [
  ['', '。'],
  ['在 ', ' 里，'],
  ['在', '里，'],
  ['“', '”'],
  ['**', '** 和'],
  ['*比如* ', ' *等*'],
  ['（', '）\n\n'],
  ['x', 'y '],
  ['9', '1 '],
];

/**
 * Writes posts with words in several spellings into the `_posts` of a content folder, titles and descriptions
 * included; gives the descriptions by the name of the post.
 */
export function writeSpellingPosts(contentDir: string, posts: number, seed: number): Map<string, string> {
  const descriptions = new Map<string, string>();
  for (let index = 0; index < posts; index += 1) {
    const random = new Random(seed, 'spellings', index);
    const words = Array.from({ length: WORDS }, () => wordOf(random));
    const name = `spelling${index}`;
    const description = random.chance(0.3) ? `${random.pick(DESCRIBED)} ${wordOf(random)} 说明` : undefined;
    if (description !== undefined) descriptions.set(name, description);
    const title = random.chance(0.3) ? `今日 ${wordOf(random)}：拼写` : '今日拼写';
    const body = words
      .map((word) => {
        const [before, after] = random.pick(AROUND);
        return `${before}${word}${after}`;
      })
      .join('');
    const matter = [
      `title: ${JSON.stringify(title)}`,
      ...(description === undefined ? [] : [`description: ${JSON.stringify(description)}`]),
    ];
    writeFileSync(
      join(contentDir, '_posts', `2026-11-19-${name}.md`),
      `---\n${matter.join('\n')}\n---\n\n文中有${body}。\n`,
    );
  }
  return descriptions;
}

function wordOf(random: Random): string {
  const { same, other } = random.pick(EVERY_GROUP);
  return random.pick(random.chance(0.75) ? same : other);
}

const DESCRIBED = ['摘要：', '导读', '一句话，'];
