import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import type { Post } from '@/lib/model/post';
import { findByPath } from '@/lib/reader/by-path';
import { parseDatePath, type DatePath } from '@/lib/site/urls/dates';
import { routes } from '@/lib/site/urls/routes';
import { notThere } from '../not-there/not-there';

/** What stands at a path: a post, or the stories of a year, month or day. */
export type FoundPage =
  { readonly kind: 'post'; readonly post: Post } | { readonly kind: 'date'; readonly date: DatePath };

/** What next.config.js puts behind a date whose URL did not end in a slash, for a page cannot tell. */
const WITHOUT_SLASH = '/~';

/**
 * What a path (percent-encoded, without its last slash) leads to. The publisher's posts and redirects come
 * before dates; what has moved and dates in another spelling are redirected, and whatever there is no page
 * for is not found.
 */
export const findPage = cache(async (asked: string | undefined): Promise<FoundPage> => {
  if (asked === undefined) notThere();
  const path = asked.endsWith(WITHOUT_SLASH) ? asked.slice(0, -WITHOUT_SLASH.length) : asked;
  const found = await findByPath(path);
  if (found?.kind === 'post') return found;
  if (found?.kind === 'moved') permanentRedirect(found.to);
  const date = parseDatePath(path) ?? notThere(path);
  if (path !== asked || !date.isPadded) permanentRedirect(routes.period(date.period, date.page));
  return { kind: 'date', date };
});
