import type { CategoryLink } from '@/lib/model/category';
import type { Picture } from '@/lib/model/picture';
import type { StockMention } from '@/lib/model/prepared-body';
import type { Removal } from '@/lib/model/removal';
import type { SafeHtml } from '@/lib/model/safe-html';
import type { TokenKeys } from '@/lib/text/token-keys';

/** Everything the archive keeps of one published post. */
export interface ArchiveEntry {
  readonly path: string;
  readonly permalink: string;
  readonly title: string;
  readonly instant: number | undefined;
  /** `YYYY-MM-DD` in the site's zone; undefined for an undated post. */
  readonly day: string | undefined;
  /** Orders posts of the same second; made from the path, so it survives a rebuild. */
  readonly tie: number;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
  /** Display names this post gives its categories. */
  readonly names: readonly CategoryLink[];
  readonly excerpt: string;
  readonly length: number;
  readonly readingMinutes: number;
  readonly picture: Picture | undefined;
  /** Same number for the same folded title; undefined when the title is too short to tell. */
  readonly story: number | undefined;
  readonly html: SafeHtml;
  /** The front matter's description as HTML, searched like the body; undefined without one. */
  readonly description: string | undefined;
  /** What search finds the post by: `searchTokens` of its title, and of its body and description. */
  readonly searchTokens: TokenKeys;
  readonly attribution: string | undefined;
  readonly original: string | undefined;
  readonly lang: string | undefined;
  readonly stocks: readonly StockMention[];
  /** What repairs took out of the body. */
  readonly removals: readonly Removal[];
  readonly redirectFrom: readonly string[];
  readonly redirectTo: string | undefined;
  /** Lines of the file that name the redirects. */
  readonly redirectLines: { readonly from: number; readonly to: number };
}
