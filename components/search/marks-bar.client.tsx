'use client';

import { useEffect, useMemo, useState } from 'react';
import { marksWordsFor } from '@/lib/site/words/marks-words';
import { hasOpenLayer } from '../settings/open-layers';
import { isTypingPlace } from './is-typing-place';
import { findRanges, showCurrent, showMarks, unmark } from './mark-story';
import { courtesy } from '../states/courtesy.client';

export interface MarksBarProps {
  /** The fragment that says what to mark. */
  readonly hash: string;
  readonly onClear: () => void;
}

/** How many places are marked, the way from one to the next, and the way to remove them. */
export const MarksBar = courtesy(function MarksBar({ hash, onClear }: MarksBarProps) {
  const words = useMemo(() => marksWordsFor(document.documentElement.lang), []);
  const ranges = useMemo(() => findRanges(hash), [hash]);
  const [current, setCurrent] = useState(0);
  const count = ranges.length;

  useEffect(() => {
    showMarks(ranges);
    return unmark;
  }, [ranges]);

  useEffect(() => {
    const range = ranges[current];
    if (range) showCurrent(range);
  }, [ranges, current]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || count === 0) return;
      if (isTypingPlace(event.target) || hasOpenLayer()) return;
      const isFree = !(event.target instanceof Element && event.target.closest('a, button, summary'));
      const goesOn = event.key.toLowerCase() === 'n' || (event.key === 'Enter' && isFree);
      if (goesOn) setCurrent((now) => (now + (event.shiftKey ? count - 1 : 1)) % count);
      else if (event.key === 'Escape') onClear();
      else return;
      event.preventDefault();
      // Other keys of the page may mean something else by the same letter.
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => window.removeEventListener('keydown', onKey, { capture: true });
  }, [count, onClear]);

  if (count === 0) return null;
  const step = (by: number) => setCurrent((current + by + count) % count);
  return (
    <div role="group" aria-label={words.title} className="marks-bar no-print">
      <p role="status" aria-label={words.position(current + 1, count)}>
        {current + 1}/{count}
      </p>
      <button type="button" className="quiet-control" onClick={() => step(-1)}>
        {words.previous}
      </button>
      <button type="button" className="quiet-control" aria-keyshortcuts="n Enter" onClick={() => step(1)}>
        {words.next} <kbd aria-hidden>n</kbd>
      </button>
      <button type="button" className="quiet-control" aria-keyshortcuts="Escape" onClick={onClear}>
        {words.clear} <kbd aria-hidden>Esc</kbd>
      </button>
    </div>
  );
});
