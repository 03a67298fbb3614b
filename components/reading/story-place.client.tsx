'use client';

import { useEffect, useState } from 'react';
import { placeWordsFor } from '@/lib/site/words/place-words';
import { goToPlace, keepPlace } from './keep-place';
import { readingRecord } from './reading-record';
import { resumable } from './resumable';
import type { TextPlace } from './text-place';
import { courtesy } from '../states/courtesy.client';

interface Offer {
  readonly place: TextPlace;
  readonly percent: number;
}

/** On a story: keeps the place, and offers to go on where one left off. On other pages: nothing. */
export const StoryPlace = courtesy(function StoryPlace() {
  const [offer, setOffer] = useState<Offer>();

  useEffect(() => {
    const body = storyBody();
    if (body === null) return;
    const path = window.location.pathname;
    const story = readingRecord().get(path);
    const isElsewhere = window.location.hash !== '' || window.scrollY > window.innerHeight / 2;
    const percent = isElsewhere ? undefined : resumable(story, Date.now() / 1000);
    const timer = setTimeout(() => {
      if (story !== undefined && percent !== undefined) setOffer({ place: story, percent });
    });
    const stop = keepPlace(body, path);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);

  useEffect(() => {
    if (offer === undefined) return;
    // Who reads on has chosen.
    const onScroll = () => window.scrollY > window.innerHeight && setOffer(undefined);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, [offer]);

  if (offer === undefined) return null;
  const words = placeWordsFor(document.documentElement.lang);
  const resume = () => {
    const body = storyBody();
    if (body) goToPlace(body, offer.place);
    setOffer(undefined);
  };
  return (
    <div role="status" className="page-note no-print" data-at="foot">
      <button type="button" onClick={resume}>
        {words.resume(offer.percent)}
      </button>
      <button type="button" className="quiet-control" onClick={() => setOffer(undefined)}>
        {words.dismiss}
      </button>
    </div>
  );
});

function storyBody(): Element | null {
  return document.querySelector('main article > .article');
}
