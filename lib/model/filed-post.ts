import type { Post } from './post';

/** A post and the file that it was made of. */
export interface FiledPost extends Post {
  /** Path inside the content folder, with `/` between its parts. */
  readonly path: string;
}
