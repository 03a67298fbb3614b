import { routes } from '@/lib/site/routes';
import type { Random } from '@/scripts/corpus/random';
import type { PagedList } from '../site/archive-facts';
import { lostPaths } from '../site/lost-paths';

/** What readers can ask for. */
export interface Choices {
  readonly permalinks: readonly string[];
  readonly categories: readonly PagedList[];
  readonly terms: readonly string[];
  readonly hasSearch: boolean;
}

/** A request and the status that answers it. */
export interface Expected {
  readonly path: string;
  readonly status: number;
}

/** One request as a day's mixture has it: mostly articles, some lists, the front, searches, lost paths. */
export function mixedPath({ permalinks, categories, terms, hasSearch }: Choices, random: Random): Expected {
  const draw = random.next();
  if (draw < 0.6) return { path: routes.post({ permalink: random.pick(permalinks) }), status: 200 };
  if (draw < 0.7) return { path: routes.front, status: 200 };
  if (draw < 0.85) {
    const list = random.pick(categories);
    const number = list.pages > 2 && random.chance(0.5) ? random.between(1, list.pages - 1) : undefined;
    return { path: routes.category(list, number), status: 200 };
  }
  if (draw < 0.95 && hasSearch) {
    const order = random.chance(0.3) ? '&order=relevance' : '';
    return { path: `/search?q=${encodeURIComponent(random.pick(terms))}${order}`, status: 200 };
  }
  const [path = '/'] = lostPaths(1, random.between(1, 1_000_000_000));
  return { path, status: 404 };
}
