'use client';

import { useEffect, useRef } from 'react';
import { fragment, type FragmentName } from '@/lib/site/page-fragment';

interface Props {
  readonly name: FragmentName;
  /** Path of the page whose rows these are, `baseurl` included. */
  readonly page: string;
}

/** Where the rows of the directory stand. */
export const ROWS_ID = 'sources';

/**
 * The rows of the directory, which come with the page as plain HTML that React leaves alone. Whoever arrives
 * from another page of the site gets no HTML: then the rows are taken out of the page's own.
 */
export function SourceRows({ name, page }: Props) {
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const rows = box.current;
    if (rows === null || rows.firstElementChild !== null) return;
    let isOver = false;
    const fill = async () => {
      const response = await fetch(page, { headers: { accept: 'text/html' } });
      const html = new DOMParser().parseFromString(await response.text(), 'text/html');
      if (!isOver) rows.replaceChildren(...(html.getElementById(ROWS_ID)?.children ?? []));
    };
    fill().catch(() => {
      if (!isOver) window.location.reload();
    });
    return () => {
      isOver = true;
    };
  }, [page]);

  return (
    <div
      ref={box}
      id={ROWS_ID}
      className="source-list"
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: fragment(name) }}
    />
  );
}
