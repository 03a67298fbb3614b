import { placeWordsFor } from '@/lib/site/words/place-words';
import { html, nothing, render } from '../templates';
import { goToPlace, keepPlace } from './keep-place';
import { readingRecord } from './reading-record';
import { resumable } from './resumable';

/**
 * Keeps the place in a story, and offers to go on where one left off.
 *
 * @param body the text of the story
 * @param host where the offer is put
 */
export function followStory(body: Element, host: HTMLElement): void {
  const path = window.location.pathname;
  const story = readingRecord().get(path);
  const isElsewhere = window.location.hash !== '' || window.scrollY > window.innerHeight / 2;
  const percent = isElsewhere ? undefined : resumable(story, Date.now() / 1000);
  keepPlace(body, path);
  if (story === undefined || percent === undefined) return;
  const words = placeWordsFor(document.documentElement.lang);
  const dismiss = () => {
    window.removeEventListener('scroll', onScroll);
    render(nothing, host);
  };
  // Who reads on has chosen.
  const onScroll = () => {
    if (window.scrollY > window.innerHeight) dismiss();
  };
  const resume = () => {
    goToPlace(body, story);
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
