import type { Found } from '@/lib/model/found';
import { pathVariants } from '@/lib/text/permalink-path';
import { archive } from './archive';
import { findOnNextDay } from './find-on-next-day';

/** Moves that are followed, one to the next. */
const MOST_MOVES = 10;

/**
 * What a path of the site leads to: a post at its permalink, or a redirect for another spelling of
 * it (percent-encoding, Unicode form, `.html`, trailing slash), for `redirect_from` paths, for posts that have moved,
 * and for the day before or after, where another builder's clock may have put the post. A redirect leads to the end
 * of the way at once, and never in a circle.
 *
 * A trailing slash makes no difference: Next does not tell whether the URL had one.
 *
 * @param path as in the URL, percent-encoded, starting with `/`
 * @returns undefined when nothing of the site has this path, malformed escapes included
 */
export async function findByPath(path: string): Promise<Found | undefined> {
  const to = whereTo(path);
  if (to === undefined) return undefined;
  if (withoutSlash(to) !== withoutSlash(path)) return { kind: 'moved', to };
  const post = archive().article(to);
  return post && { kind: 'post', post };
}

/** The permalink of the post that `findByPath` finds, or the path or URL that it leads to. */
export function whereTo(path: string): string | undefined {
  const permalink = permalinkFor(path) ?? findOnNextDay(path);
  return permalink && endOfWay(permalink);
}

/** The permalink of the post that has a path in some spelling, else of the one that a redirect leads to. */
function permalinkFor(path: string): string | undefined {
  const reader = archive();
  return pathVariants(path).find((variant) => reader.hasPermalink(variant)) ?? reader.redirect(path);
}

/** Where a post is, or has moved to. */
function endOfWay(permalink: string): string {
  const way = [permalink];
  let [here, suffix] = [permalink, ''];
  while (way.length <= MOST_MOVES) {
    const target = archive().movedTo(here);
    if (target === undefined) return here + suffix;
    if (!target.startsWith('/')) return target;
    const [path = '', ...rest] = target.split(/(?=[?#])/);
    suffix = rest.join('') || suffix;
    const next = permalinkFor(path);
    if (next === undefined) return path + suffix;
    // The press makes no circles that it can see; whoever meets another one stays where they are.
    if (way.includes(next)) return permalink;
    way.push(next);
    here = next;
  }
  return permalink;
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, '');
}
