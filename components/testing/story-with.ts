import type { PostSummary } from '@/lib/model/post';

/** A story for tests: an ordinary one but for what the test is about. */
export function storyWith(changes: Partial<PostSummary>): PostSummary {
  return {
    id: 1,
    permalink: '/shangbao/2022/03/15/1.html',
    title: '工业经济平稳运行',
    instant: 1_647_294_738,
    category: { slug: 'shangbao', name: '商报' },
    excerpt: '会议强调，要把稳增长摆在更加突出的位置。',
    length: 1_200,
    picture: undefined,
    ...changes,
  };
}
