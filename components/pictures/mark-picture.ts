/** Pixels below which a picture is a sign in the text and not worth opening. */
const SMALLEST = 160;

/**
 * Says of a picture of the article that has arrived whether it can be opened large, and of one that has
 * not come that it is broken, so that its words are shown in its place; the others wait.
 *
 * @param label name of a picture without words
 */
export function markPicture(target: EventTarget | null, label: string): void {
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
