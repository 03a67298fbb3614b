import { defineElement } from '../define-element';
import { markPicture } from './mark-picture';

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
