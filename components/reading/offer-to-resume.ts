import { placeWordsFor } from '@/lib/site/words/place-words';
import { html, nothing, render } from '../templates';
import { goToPlace } from './keep-place';
import type { TextPlace } from './text-place';

/**
 * Offers to go on where one left off, until one does, declines or reads on.
 *
 * @param body the text of the story
 * @param host where the offer is put
 * @param percent how much of the story lies above the place
 */
export function offerToResume(body: Element, host: HTMLElement, place: TextPlace, percent: number): void {
  const words = placeWordsFor(document.documentElement.lang);
  const dismiss = () => {
    window.removeEventListener('scroll', onScroll);
    render(nothing, host);
  };
  const onScroll = () => {
    if (window.scrollY > window.innerHeight) dismiss();
  };
  const resume = () => {
    goToPlace(body, place);
    dismiss();
  };
  window.addEventListener('scroll', onScroll, { passive: true });
  render(
    html`<div role="status" class="page-note no-print" data-at="foot">
      <button type="button" @click=${resume}>${words.resume(percent)}</button>
      <button type="button" class="quiet-control" @click=${dismiss}>${words.dismiss}</button>
    </div>`,
    host,
  );
}
