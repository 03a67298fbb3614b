'use client';

import { useEffect, useState, type ComponentType } from 'react';
import type { PictureDialogProps } from './picture-dialog.client';
import { markPicture } from './mark-picture';
import { courtesy } from '../states/courtesy.client';

interface Opened {
  readonly Dialog: ComponentType<PictureDialogProps>;
  readonly pictures: readonly HTMLImageElement[];
  readonly first: number;
}

interface Props {
  readonly lang: string;
  /** Name of a picture that has no words of its own. */
  readonly label: string;
}

/** Opens the pictures of a story large, by pointer and keyboard; the dialog is fetched for the first one. */
export const PictureOpener = courtesy(function PictureOpener({ lang, label }: Props) {
  const [opened, setOpened] = useState<Opened>();

  useEffect(() => {
    const mark = ({ target }: Event) => markPicture(target, label);
    const open = (event: Event) => {
      const { target } = event;
      if (!(target instanceof HTMLImageElement) || target.dataset['opens'] === undefined) return;
      if (event instanceof KeyboardEvent && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.article img[data-opens]')];
      void import('./picture-dialog.client').then(({ PictureDialog }) =>
        setOpened({ Dialog: PictureDialog, pictures, first: pictures.indexOf(target) }),
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
  }, [label]);

  if (!opened) return null;
  const { Dialog, pictures, first } = opened;
  return <Dialog pictures={pictures} first={first} lang={lang} onClose={() => setOpened(undefined)} />;
});
