'use client';

import { useState, useSyncExternalStore } from 'react';
import type { SharedStory } from '@/lib/site/share-targets';
import type { Words } from '@/lib/site/words/words';

interface Props {
  readonly story: SharedStory;
  readonly words: Pick<Words['share'], 'copy' | 'copied' | 'copyFailed' | 'system'>;
}

/** Copying the link, and the device's own sharing where it has one. */
export function ShareActions({ story, words }: Props) {
  const [message, setMessage] = useState('');
  const canShare = useSyncExternalStore(
    never,
    () => 'share' in navigator,
    () => false,
  );

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(absolute(story.url));
      setMessage(words.copied);
    } catch {
      setMessage(words.copyFailed);
    }
  };

  const share = async () => {
    try {
      await navigator.share({ title: story.title, url: absolute(story.url) });
    } catch {
      // The reader has closed the sheet.
    }
  };

  return (
    <>
      <button type="button" className="needs-script" onClick={() => void copy()}>
        {words.copy}
      </button>
      <p role="status" className="border-rule text-muted border-b py-2 text-sm empty:hidden">
        {message}
      </p>
      {canShare && (
        <button type="button" onClick={() => void share()}>
          {words.system}
        </button>
      )}
    </>
  );
}

/** Where the publisher has not said where the site lives, the address is a path. */
function absolute(url: string): string {
  return new URL(url, window.location.origin).href;
}

function never(): () => void {
  return () => undefined;
}
