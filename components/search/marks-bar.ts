import { marksWordsFor } from '@/lib/site/words/marks-words';
import { html, nothing, render } from '../templates';
import { hasOpenLayer } from '../settings/open-layers';
import { isTypingPlace } from './is-typing-place';
import { findRanges, showCurrent, showMarks, unmark } from './mark-story';

/**
 * Marks the places that a fragment names: how many there are, the way from one to the next, and the way to remove them.
 *
 * @returns takes marks and bar away
 */
export function showMarksBar(host: HTMLElement, hash: string, onClear: () => void): () => void {
  const words = marksWordsFor(document.documentElement.lang);
  const ranges = findRanges(hash);
  const count = ranges.length;
  let current = 0;
  if (count === 0) return () => {};

  const step = (by: number) => {
    current = (current + by + count) % count;
    show();
  };
  const show = () => {
    const range = ranges[current];
    if (range) showCurrent(range);
    render(
      html`<div role="group" aria-label=${words.title} class="marks-bar no-print">
        <p role="status" aria-label=${words.position(current + 1, count)}>${current + 1}/${count}</p>
        <button type="button" class="quiet-control" @click=${() => step(-1)}>${words.previous}</button>
        <button type="button" class="quiet-control" aria-keyshortcuts="n Enter" @click=${() => step(1)}>
          ${words.next} <kbd aria-hidden="true">n</kbd>
        </button>
        <button type="button" class="quiet-control" aria-keyshortcuts="Escape" @click=${onClear}>
          ${words.clear} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>`,
      host,
    );
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTypingPlace(event.target) || hasOpenLayer()) return;
    const isFree = !(event.target instanceof Element && event.target.closest('a, button, summary'));
    const goesOn = event.key.toLowerCase() === 'n' || (event.key === 'Enter' && isFree);
    if (goesOn) step(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onClear();
    else return;
    event.preventDefault();
    // Other keys of the page may mean something else by the same letter.
    event.stopImmediatePropagation();
  };

  showMarks(ranges);
  show();
  window.addEventListener('keydown', onKey, { capture: true });
  return () => {
    window.removeEventListener('keydown', onKey, { capture: true });
    unmark();
    render(nothing, host);
  };
}
