import type { PostFilter } from '@/lib/model/post-filter';

/** The filter that lets every post through. */
export const EVERYTHING: PostFilter = {
  sources: [],
  withoutSources: [],
  tags: [],
  from: undefined,
  to: undefined,
  hasPicture: false,
  minLength: undefined,
  text: '',
};
