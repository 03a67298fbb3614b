/** A file of the content folder, looked at but not read. */
export interface SourceFile {
  /** Inside the content folder, with `/` between its parts. */
  readonly path: string;
  /** A post, a page that may name a category, or a file to be served as it is. */
  readonly kind: 'post' | 'category-page' | 'static';
  /** Bytes. */
  readonly size: number;
  readonly mtimeMs: number;
}
