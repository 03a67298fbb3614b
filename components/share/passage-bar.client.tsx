'use client';

import { useEffect, useState } from 'react';
import { textFragment } from '@/lib/site/share-fragment';
import type { ShareOrigin } from '@/lib/site/share-text';
import { sharingWordsFor } from '@/lib/site/words/sharing-words';
import { copyText } from './copy-text';
import { selectedPassage, type SelectedPassage } from './selected-passage';
import { withOrigin } from './with-origin';
import { courtesy } from '../states/courtesy.client';

export interface PassageBarProps {
  readonly origin: ShareOrigin;
  /** Canonical URL as people read it. */
  readonly url: string;
  readonly lang: string;
  readonly copyFailed: string;
}

/** Offers, at the foot of the window, to pass on what is selected: as a link to it, or as a quotation. */
export const PassageBar = courtesy(function PassageBar({ origin, url, lang, copyFailed }: PassageBarProps) {
  const [passage, setPassage] = useState<SelectedPassage>();
  const [message, setMessage] = useState('');
  const words = sharingWordsFor(lang);

  useEffect(() => {
    const onSelect = () => {
      setPassage(selectedPassage());
      setMessage('');
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setPassage(undefined);
    };
    onSelect();
    document.addEventListener('selectionchange', onSelect);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('selectionchange', onSelect);
      document.removeEventListener('keydown', onKey);
    };
  }, []);

  if (!passage) return null;
  const fragment = textFragment(passage);
  const link = `${withOrigin(url)}${fragment === undefined ? '' : `#${fragment}`}`;
  const copy = async (text: string) => {
    setMessage((await copyText(text)) ? words.textCopied : copyFailed);
  };
  const quotation = words.quotation({ ...origin, text: passage.quoted, url: withOrigin(url) });
  return (
    // Pressing a button must not take the selection away.
    <div
      role="toolbar"
      aria-label={words.passage}
      className="passage-bar no-print"
      onPointerDown={(event) => event.preventDefault()}
    >
      <button type="button" onClick={() => void copy(quotation)}>
        {words.copyQuotation}
      </button>
      <button type="button" onClick={() => void copy(link)}>
        {words.copyPassageLink}
      </button>
      <span role="status">{message}</span>
    </div>
  );
});
