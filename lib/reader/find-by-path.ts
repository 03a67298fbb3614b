import type { Found } from '@/lib/model/found';
import { pathVariants } from '@/lib/text/permalink-path';
import { archive } from './archive';
import { findOnNextDay } from './find-on-next-day';

/**
 * What a path of the site leads to: a post at its permalink, or a redirect for another spelling of
 * it (percent-encoding, Unicode form, `.html`, trailing slash), for `redirect_from` paths, and for
 * the day before or after, where another builder's clock may have put the post.
 *
 * A trailing slash makes no difference: Next does not tell whether the URL had one.
 *
 * @param path as in the URL, percent-encoded, starting with `/`
 * @returns undefined when nothing of the site has this path, malformed escapes included
 */
export async function findByPath(path: string): Promise<Found | undefined> {
  const reader = archive();
  for (const candidate of pathVariants(path)) {
    const elsewhere = reader.redirect(candidate);
    if (elsewhere !== undefined) return { kind: 'moved', to: elsewhere };
    if (withoutSlash(candidate) === withoutSlash(path)) {
      const post = reader.article(candidate);
      if (post) return { kind: 'post', post };
    } else if (reader.hasPermalink(candidate)) {
      return { kind: 'moved', to: candidate };
    }
  }
  const nearby = findOnNextDay(path);
  return nearby === undefined ? undefined : { kind: 'moved', to: nearby };
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
