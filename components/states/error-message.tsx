import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { errorWordsFor } from '@/lib/site/words/error-words';

interface Props {
  readonly error: unknown;
  readonly retry: () => void;
}

/**
 * What stands where a page has failed. A page whose text the server has sent stays as it is, without what scripts add
 * to it: its links and forms need none. Without a page there is an error with a way back.
 */
export function ErrorMessage({ error, retry }: Props) {
  // React asks before it takes the page away.
  const [page] = useState(() => (isOfServer(error) ? null : pageShown()));
  return page === null ? <Apology retry={retry} /> : <KeptPage page={page} />;
}

/** Puts the page back that React has taken away, beside React. */
function KeptPage({ page }: { readonly page: Element }) {
  const place = useRef<HTMLDivElement>(null);
  const [address] = useState(() => window.location.href);

  useLayoutEffect(() => {
    place.current?.after(page);
    // Controls that wait for a script wait in vain.
    delete document.documentElement.dataset['script'];
    return () => page.remove();
  }, [page]);

  useEffect(() => {
    // The reader was on the way to another page, which the server can send whole.
    if (window.location.href !== address) window.location.reload();
  }, [address]);

  return <div ref={place} hidden />;
}

/** An error with a way back. It runs in the browser, so it reads the language off the page. */
function Apology({ retry }: Pick<Props, 'retry'>) {
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

/** Errors of the server carry the number under which it has logged them. */
function isOfServer(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'digest' in error;
}

/** The page in its frame; null where there is none, as on the server. */
function pageShown(): Element | null {
  return typeof document === 'undefined'
    ? null
    : (document.querySelector('main#content')?.parentElement ?? null);
}

function never(): () => void {
  return () => undefined;
}
