import type { PostFilter } from './post-filter';

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
