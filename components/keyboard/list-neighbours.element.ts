import { defineElement } from '../define-element';
import { parseReadingList, positionIn, type ListedStory } from './reading-list';
import { onList, storedList } from './stored-list';

// The stories before and after this one: those of its source stand in the page; whoever came from a list gets the list's.
defineElement('list-neighbours', (host) => {
  const { path = '', label = '', previous = '', next = '' } = host.dataset;
  const show = () => {
    const position = positionIn(parseReadingList(storedList()), path);
    if (position === undefined) return;
    const { more, title } = position;
    if (more) void import('./take-in-page').then(({ takeInPage }) => takeInPage(more.end, more.page));
    const nav = document.createElement('nav');
    nav.className = 'neighbours';
    nav.setAttribute(
      'aria-label',
      label.replace('{list}', () => title),
    );
    if (position.previous) nav.append(linkTo(position.previous, 'prev', previous));
    if (position.next) nav.append(linkTo(position.next, 'next', next));
    host.replaceChildren(...(nav.hasChildNodes() ? [nav] : []));
  };
  show();
  return onList(show);
});

function linkTo({ path, title }: ListedStory, rel: 'prev' | 'next', name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const span = document.createElement('span');
  span.textContent = name;
  link.href = path;
  link.rel = rel;
  link.append(span, title);
  return link;
}
