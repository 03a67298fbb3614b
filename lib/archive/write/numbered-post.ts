import type { TokenKeys } from '@/lib/text/token-keys';

/** A post for the full-text index. */
export interface NumberedPost {
  readonly number: number;
  readonly tokens: TokenKeys;
  /** Tokens for facts about the post. */
  readonly facets: readonly string[];
}
