'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';
import { liveWordsFor } from '@/lib/site/words/live-words';
import { countIn } from './count-in';
import { courtesy } from '../states/courtesy.client';

/** Between two questions, in milliseconds. */
const PERIOD = 60_000;

/**
 * Asks from time to time, while somebody looks at the page, how many stories came since; a quiet note
 * leads to them. Nothing on the page moves by itself.
 */
export const NewStoriesNote = courtesy(function NewStoriesNote({ endpoint }: { readonly endpoint: string }) {
  const router = useRouter();
  const [count, setCount] = useState(0);

  useEffect(() => {
    let asked = Date.now();
    const ask = async () => {
      if (document.visibilityState === 'hidden' || Date.now() - asked < PERIOD) return;
      asked = Date.now();
      // Without an answer nothing is new; the next question is on its way.
      const response = await fetch(endpoint).catch(() => undefined);
      if (response?.ok) setCount(countIn(await response.json()));
    };
    const look = () => void ask();
    const timer = setInterval(look, PERIOD / 4);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [endpoint]);

  if (count === 0) return null;
  const show = () => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    router.refresh();
  };
  return (
    <div role="status" className="page-note no-print" data-at="head">
      <button type="button" onClick={show}>
        {liveWordsFor(document.documentElement.lang)(count)}
      </button>
    </div>
  );
});
