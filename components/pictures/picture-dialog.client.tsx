'use client';

import { useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { pictureWordsFor } from '@/lib/site/words/picture-words';
import { followFingers } from './follow-fingers';
import { courtesy } from '../states/courtesy.client';

export interface PictureDialogProps {
  /** The pictures of the article, as they stand there. */
  readonly pictures: readonly HTMLImageElement[];
  /** Index of the one that was opened. */
  readonly first: number;
  readonly lang: string;
  readonly onClose: () => void;
}

/** A picture as large as the window, with its caption and ways to its neighbours. */
export const PictureDialog = courtesy(function PictureDialog({
  pictures,
  first,
  lang,
  onClose,
}: PictureDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [index, setIndex] = useState(first);
  const words = pictureWordsFor(lang);
  const count = pictures.length;

  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const turn = useCallback((step: -1 | 1) => setIndex((now) => (now + step + count) % count), [count]);

  useEffect(() => (image.current ? followFingers(image.current, turn) : undefined), [turn, index]);

  const picture = pictures[index];
  if (!picture) return null;
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? picture.alt;
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') turn(-1);
    else if (event.key === 'ArrowRight') turn(1);
    // Letters are short cuts of the page, which rests.
    event.stopPropagation();
  };
  return (
    <dialog
      ref={dialog}
      className="picture-dialog"
      aria-label={words.dialog}
      onClose={onClose}
      onKeyDown={onKey}
    >
      <div className="picture-room">
        {/* The very picture of the article, which the browser has already. */}
        {/* eslint-disable-next-line @next/next/no-img-element */}
        <img
          key={index}
          ref={image}
          src={picture.currentSrc}
          alt={picture.alt}
          referrerPolicy="no-referrer"
          draggable={false}
        />
      </div>
      <div className="picture-foot">
        {caption !== '' && <p>{caption}</p>}
        {count > 1 && (
          <>
            <button type="button" onClick={() => turn(-1)}>
              {words.before}
            </button>
            <span role="status">{words.position(index + 1, count)}</span>
            <button type="button" onClick={() => turn(1)}>
              {words.after}
            </button>
          </>
        )}
        <button type="button" className="picture-close" onClick={() => dialog.current?.close()}>
          {words.close}
        </button>
      </div>
    </dialog>
  );
});
