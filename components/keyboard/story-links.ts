const ROW = '.rows > li > a:not(.by)';
const RESULT = '.results > li > h3 > a';

/** Headlines in the order of the page, those of the front page included. */
const STORIES = `main :is(${ROW}, ${RESULT}, .headline > a, .brief > li > a)`;
/** Headlines of a list that is read one by one: a source, a tag, a day, everything, what a search found. */
const LISTED = `main :is(.filesTable ${ROW}, .beside-calendar ${ROW}, ${RESULT})`;

/** Links to all stories on the page. */
export function storyLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>(STORIES)];
}

/** Links to the stories of the list that a page is; none where it is no list. */
export function listedLinks(page: Document): HTMLAnchorElement[] {
  return [...page.querySelectorAll<HTMLAnchorElement>(LISTED)];
}
