/** How the body of a post is written. */
export type BodyFormat = 'markdown' | 'html';

/**
 * A post as its file says it: front matter read and checked, Jekyll's rules applied, the body
 * untouched and unsafe.
 */
export interface RawPost {
  /** Path inside the content folder, with `/` between its parts. */
  readonly path: string;
  /** Jekyll's URL: a percent-encoded path that starts with `/`, without `baseurl`. */
  readonly permalink: string;
  /** Undefined when front matter has none; the press then looks into the body. */
  readonly title: string | undefined;
  /** A readable title made from the file name (Jekyll's fallback). */
  readonly fallbackTitle: string;
  /** Publication time in whole seconds since 1970-01-01T00:00Z; undefined for an undated post. */
  readonly instant: number | undefined;
  /** Category names in Jekyll's order, without repetition. */
  readonly categories: readonly string[];
  /** Tags in Jekyll's order, without repetition. */
  readonly tags: readonly string[];
  /** `description`, else front matter `excerpt`; plain text as written. */
  readonly description: string | undefined;
  /** `redirect_from`: further paths that lead to this post, each starting with `/`. */
  readonly redirectFrom: readonly string[];
  /** `redirect_to`: the post has moved; a path, with query and fragment, or an http(s) URL. */
  readonly redirectTo: string | undefined;
  /** Lines of the file that name the redirects, 0 where there are none. */
  readonly redirectLines: { readonly from: number; readonly to: number };
  /** Language of this post when it differs from the site's (`lang:`), BCP 47. */
  readonly lang: string | undefined;
  /** `image:` of the front matter, as written. */
  readonly image: string | undefined;
  /** False for `published: false`: the post is kept out of every page. */
  readonly published: boolean;
  readonly format: BodyFormat;
  /** Everything after the front matter, with `\n` line ends. Unsafe. */
  readonly body: string;
  /** Line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}
