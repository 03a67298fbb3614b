import type { Vector } from './vector';

/** One body published as one post. */
export interface VectorPost {
  readonly vector: Vector;
  readonly format: 'html' | 'markdown';
  /** Nine digits, in the URL and in the title: all that one of these posts has of its own besides its body. */
  readonly mark: string;
  /** Path of the post's page. */
  readonly path: string;
  readonly file: string;
  readonly text: string;
}

const PLAIN: Vector = { title: 'plain', payload: '<p>一句平常的话。</p>' };

/** A post of the same shape as the others whose body attacks nobody: what the page looks like then. */
export const PLAIN_POST = postOf(PLAIN, 'html', 0);

/** Every vector as an HTML post and as a Markdown post. */
export function vectorPosts(vectors: readonly Vector[]): readonly VectorPost[] {
  return vectors.flatMap((vector, index) => [
    postOf(vector, 'html', 2 * index + 1),
    postOf(vector, 'markdown', 2 * index + 2),
  ]);
}

/**
 * Posts around the others, older and newer, so that each of those has neighbours and the same list of newest
 * posts of its source.
 */
export const NEIGHBOURS: readonly VectorPost[] = ['09:00:00', '11:00:00'].flatMap((time, side) =>
  Array.from({ length: 10 }, (_, index) => postOf(PLAIN, 'html', 90_000 + 100 * side + index, time)),
);

function postOf(vector: Vector, format: VectorPost['format'], number: number, time = '10:00:00'): VectorPost {
  const mark = String(770_000_000 + number);
  const frontMatter = [
    'layout: post',
    `title: 样本${mark}`,
    `date: 2026-11-01 ${time} +0800`,
    'categories: yangben',
    'description: 每篇都一样的提要。',
    'image: /none.png',
  ].join('\n');
  return {
    vector,
    format,
    mark,
    path: `/yangben/2026/11/01/v${mark}.html`,
    file: `_posts/2026-11-01-v${mark}.${format === 'html' ? 'html' : 'md'}`,
    text: `---\n${frontMatter}\n---\n${vector.payload}\n`,
  };
}
