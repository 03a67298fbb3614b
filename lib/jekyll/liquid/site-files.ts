import type { RawPost } from '@/lib/model/raw-post';

/** What a post's Liquid can ask about the other files of the site. URLs are without `baseurl`. */
export interface SiteFiles {
  /** URL of the published post that `{% post_url name %}` means: `2024-01-02-slug`, maybe behind folders. */
  readonly postUrl: (name: string) => string | undefined;
  /** URL of the file that `{% link path %}` means: a published post, or a file that is served as it is. */
  readonly fileUrl: (path: string) => string | undefined;
  /** All published posts, newest first. Reads every file once: only for those who ask for it. */
  readonly posts: () => readonly RawPost[];
}
