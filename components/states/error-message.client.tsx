'use client';

import { useSyncExternalStore } from 'react';
import { errorWordsFor } from '@/lib/site/words/error-words';

interface Props {
  readonly retry: () => void;
}

/** An error with a way back. It runs in the browser, so it reads the language off the page. */
export function ErrorMessage({ retry }: Props) {
  const lang = useSyncExternalStore(
    never,
    () => document.documentElement.lang,
    () => '',
  );
  const words = errorWordsFor(lang);
  return (
    <main id="content" className="page-width grid min-h-dvh content-center py-16 text-center">
      <h1 className="font-serif text-3xl font-black md:text-4xl">{words.title}</h1>
      <p className="text-muted mx-auto mt-3 max-w-xl">{words.text}</p>
      <p className="text-accent mt-6 flex flex-wrap justify-center gap-x-8">
        <button type="button" className="inline-flex min-h-11 items-center" onClick={retry}>
          {words.retry}
        </button>
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages -- a whole new page: what failed may be the app in this one */}
        <a href="/" className="inline-flex min-h-11 items-center">
          {words.frontPage}
        </a>
      </p>
    </main>
  );
}

function never(): () => void {
  return () => undefined;
}
