import type { CategoryLink } from '@/lib/model/category';
import type { PostSummary } from '@/lib/model/post-summary';
import { shortIdOf } from '@/lib/text/short-id';
import { encodeSegment } from './encode-segment';

/** A path on this site, percent-encoded, without `baseurl` (Next adds that). */
export type SitePath = `/${string}`;

/** Every internal URL is made here, and percent-encoded here, once. */
export const routes = {
  front: '/',
  categories: '/categories',
  latest: (page?: number): SitePath => `/latest${pageSuffix(page)}`,
  category: ({ slug }: Pick<CategoryLink, 'slug'>, page?: number): SitePath =>
    `/category/${encodeSegment(slug)}${pageSuffix(page)}`,
  tag: (tag: string, page?: number): SitePath => `/tags/${encodeSegment(tag)}${pageSuffix(page)}`,
  /** The permalink is Jekyll's: a path that is percent-encoded already. */
  post: ({ permalink }: Pick<PostSummary, 'permalink'>): SitePath => `/${permalink.replace(/^\/+/, '')}`,
  shortLink: ({ id }: Pick<PostSummary, 'id'>): SitePath => `/p/${shortIdOf(id)}`,
} as const;

function pageSuffix(page: number | undefined): string {
  return page === undefined ? '' : `/page/${page}`;
}
