'use client';

import { useState, useSyncExternalStore } from 'react';
import { copyText } from './copy-text';
import { withOrigin } from './with-origin';
import { courtesy } from '../states/courtesy.client';

interface Props {
  readonly title: string;
  /** Title, source and time, as they are copied above the link. */
  readonly text: string;
  /** Canonical URL as people read it; a path where nobody said where the site lives. */
  readonly url: string;
  readonly words: Readonly<
    Record<'copy' | 'copyWithTitle' | 'copied' | 'textCopied' | 'copyFailed' | 'system', string>
  >;
}

/** Copying the link, alone or with where the story comes from, and the device's own sharing where it has one. */
export const ShareActions = courtesy(function ShareActions({ title, text, url, words }: Props) {
  const [message, setMessage] = useState('');
  const canShare = useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  );

  const copy = async (copied: string, done: string) => {
    setMessage((await copyText(copied)) ? done : words.copyFailed);
  };

  const share = async () => {
    try {
      await navigator.share({ title, url: withOrigin(url) });
    } catch {
      // The reader has closed the sheet.
    }
  };

  return (
    <>
      <button type="button" className="needs-script" onClick={() => void copy(withOrigin(url), words.copied)}>
        {words.copy}
      </button>
      <button
        type="button"
        className="needs-script"
        onClick={() => void copy(`${text}\n${withOrigin(url)}`, words.textCopied)}
      >
        {words.copyWithTitle}
      </button>
      <p role="status" className="share-message">
        {message}
      </p>
      {canShare && (
        <button type="button" onClick={() => void share()}>
          {words.system}
        </button>
      )}
    </>
  );
});

function never(): () => void {
  return () => undefined;
}
