import { defineElement } from '../define-element';

/** Pixels below which a picture is a sign in the text and not worth opening. */
const SMALLEST = 160;

// Opens the pictures of a story large, by pointer and keyboard; the dialog is fetched for the first one.
defineElement('picture-opener', ({ dataset: { label = '' } }) => {
  const mark = ({ target }: Event) => markPicture(target, label);
  const open = (event: Event) => {
    const { target } = event;
    if (!(target instanceof HTMLImageElement) || target.dataset['opens'] === undefined) return;
    if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    const pictures = [...document.querySelectorAll<HTMLImageElement>('.article img[data-opens]')];
    void import('./picture-dialog').then(({ openPictures }) =>
      openPictures(pictures, pictures.indexOf(target)),
    );
  };
  for (const picture of document.querySelectorAll('.article img')) markPicture(picture, label);
  // Pictures come when they are near; load and error do not bubble.
  document.addEventListener('load', mark, true);
  document.addEventListener('error', mark, true);
  document.addEventListener('click', open);
  document.addEventListener('keydown', open);
  return () => {
    document.removeEventListener('load', mark, true);
    document.removeEventListener('error', mark, true);
    document.removeEventListener('click', open);
    document.removeEventListener('keydown', open);
  };
});

/**
 * Says of a picture of the article that has arrived whether it can be opened large, and of one that has
 * not come that it is broken, so that its words are shown in its place; the others wait.
 *
 * @param label name of a picture without words
 */
function markPicture(target: EventTarget | null, label: string): void {
  if (!(target instanceof HTMLImageElement) || !target.closest('.article')) return;
  // A picture that has not been asked for yet is complete without being broken.
  if (!target.complete || (target.naturalWidth === 0 && target.currentSrc === '')) {
    target.dataset['waits'] = '';
    return;
  }
  delete target.dataset['waits'];
  if (target.naturalWidth === 0) {
    target.dataset['broken'] = isInView(target) ? 'in-view' : 'away';
    return;
  }
  delete target.dataset['broken'];
  if (target.naturalWidth < SMALLEST || target.closest('a')) return;
  target.dataset['opens'] = '';
  target.tabIndex = 0;
  target.setAttribute('role', 'button');
  target.setAttribute('aria-haspopup', 'dialog');
  if (target.alt === '') target.setAttribute('aria-label', label);
}

/** What the reader is looking at keeps its room, so that nothing jumps. */
function isInView(picture: HTMLElement): boolean {
  const { top, bottom } = picture.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}
