import { routes } from '@/lib/site/urls/routes';
import type { FigureLog } from '../figures/figure-log';
import { timeEach } from '../http/time-each';
import { oneByOne } from '../http/one-by-one';
import type { PagedList } from '../site/archive-facts';
import { listWindows } from '../site/list-windows';
import { shuffled } from '../site/shuffled';

/** What there is to compare. */
export interface Lists {
  readonly log: FigureLog;
  readonly posts: number;
  readonly url: string;
  readonly categories: readonly PagedList[];
  readonly tags: readonly PagedList[];
  readonly days: readonly PagedList[];
  readonly latest: PagedList;
}

type Place = 'first' | 'middle' | 'last';

const PAGES_OF_A_LIST = 20;
const PAGES_OF_EACH_SORT = 300;
/** Of fewer, the 95th percentile is the slowest one: chance. */
const ENOUGH_TO_COMPARE = 20;

/**
 * List pages by their depth, each asked for once, cold. All are asked for in one mixed order, so
 * that no depth gains from what came before it.
 */
export async function measureLists(lists: Lists): Promise<void> {
  const { log, posts, url, categories, tags, days, latest } = lists;
  const category = categories.flatMap((list) =>
    pagesOf(list, PAGES_OF_A_LIST, (number) => routes.category(list, number)),
  );
  const tag = tags.flatMap((list) =>
    pagesOf(list, PAGES_OF_A_LIST, (number) => routes.tag(list.slug, number)),
  );
  const day = days.flatMap((list) =>
    pagesOf(list, PAGES_OF_A_LIST, (number) => routes.period(list.slug, number)),
  );
  const all = pagesOf(latest, PAGES_OF_EACH_SORT / 3, (number) => routes.latest(number));
  await compare('category page', category);
  if (tag.length > 0) await compare('tag page', tag);
  if (day.length > 0) await compare('page of a day', day);
  await compare('page of all posts', all);

  async function compare(what: string, pages: readonly { place: Place; path: string }[]): Promise<void> {
    const mixed = shuffled(pages).slice(0, 3 * PAGES_OF_EACH_SORT);
    const times = await timeEach({ url, paths: mixed.map(({ path }) => path), connections: 1, status: 200 });
    const at = (place: Place) => oneByOne(times.filter((_, index) => mixed[index]?.place === place));
    const [first, middle, last] = [at('first'), at('middle'), at('last')];
    log.latency('pages', `${what}, first, cold`, posts, first);
    log.latency('pages', `${what}, middle, cold`, posts, middle);
    log.latency('pages', `${what}, last, cold`, posts, last);
    const ratio = `${what}, p95 of last to first`;
    if (Math.min(first.requests, last.requests) < ENOUGH_TO_COMPARE)
      log.missing('pages', ratio, posts, `fewer than ${ENOUGH_TO_COMPARE} pages of a sort`);
    else log.value('pages', ratio, posts, last.p95 / first.p95, 'times');
  }
}

function pagesOf({ pages }: PagedList, most: number, path: (number: number) => string) {
  const windows = listWindows(pages, most);
  return (['first', 'middle', 'last'] as const).flatMap((place) =>
    windows[place].map((number) => ({ place, path: path(number) })),
  );
}
