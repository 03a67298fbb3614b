import type { CategoryLink } from './category';
import type { Picture } from './picture';

/** What a list shows of a post. Lists never carry bodies. */
export interface PostSummary {
  /** Archive id: grows with the publication time, so it is order and cursor at once. */
  readonly id: number;
  /** Path on this site, percent-encoded, without `baseurl`. */
  readonly permalink: string;
  readonly title: string;
  /** Epoch seconds; undefined for an undated post. */
  readonly instant: number | undefined;
  /** First category: the source of the story. */
  readonly category: CategoryLink | undefined;
  /** Plain text of at most about 120 characters, cut at a sentence where possible. */
  readonly excerpt: string;
  /** Visible characters of the body without white space. */
  readonly length: number;
  readonly picture: Picture | undefined;
}
