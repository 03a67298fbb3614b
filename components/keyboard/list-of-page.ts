import type { ReadingList } from './reading-list';
import { listedLinks } from './story-links';

/** The list that a page is; undefined when it is none. */
export function listOfPage(page: Document): ReadingList | undefined {
  const stories = listedLinks(page).map((link) => ({
    path: link.pathname + link.hash,
    title: link.textContent.trim(),
  }));
  if (stories.length === 0) return undefined;
  const pathOf = (rel: string) => {
    const link = page.querySelector<HTMLAnchorElement>(`.pager a[rel="${rel}"]`);
    return link === null ? undefined : link.pathname + link.search;
  };
  const [title = ''] = page.title.split(' | ', 1);
  return { title, stories, before: pathOf('prev'), after: pathOf('next') };
}
