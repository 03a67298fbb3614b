import type { Post } from '../post';

/** A post for tests: a source and a time, and nothing that a post may do without. */
export const EXAMPLE_POST: Post = {
  id: 1,
  permalink: '/a/2022/03/15/1.html',
  title: '工信部',
  instant: 1_647_294_738,
  category: { slug: 'a', name: '商报' },
  excerpt: '摘要。',
  length: 3,
  picture: undefined,
  html: '' as Post['html'],
  categories: [],
  tags: [],
  attribution: undefined,
  original: undefined,
  lang: undefined,
  readingMinutes: 1,
  stocks: [],
};
