'use client';

import Link from 'next/link';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { parseReadingList, positionIn, type ListedStory } from './reading-list';
import { onList, storedList } from './stored-list';
import { courtesy } from '../states/courtesy.client';

interface Props {
  /** Path of the story, `baseurl` included. */
  readonly path: string;
  readonly baseurl: string;
  /** Its neighbours in its source, for those who did not come from a list. */
  readonly source: { readonly previous: ListedStory | undefined; readonly next: ListedStory | undefined };
  readonly sourceName: string;
  /** Says which list it is: its name stands for `{list}`. */
  readonly label: string;
  /** What the two are called in a list of any order, and in a source, where they are newer and older. */
  readonly names: Readonly<Record<'previous' | 'next' | 'newer' | 'older', string>>;
}

/** The stories before and after this one in the list that the reader came from, else in its source. */
export const ListNeighbours = courtesy(function ListNeighbours({
  path,
  baseurl,
  source,
  sourceName,
  label,
  names,
}: Props) {
  const stored = useSyncExternalStore(onList, storedList, () => null);
  const position = useMemo(() => positionIn(parseReadingList(stored), path), [stored, path]);
  const more = position?.more;

  useEffect(() => {
    if (more) void import('./take-in-page').then(({ takeInPage }) => takeInPage(more.end, more.page));
  }, [more]);

  const { previous, next } = position ?? source;
  if (previous === undefined && next === undefined) return null;
  return (
    <nav className="neighbours" aria-label={label.replace('{list}', () => position?.title ?? sourceName)}>
      {previous !== undefined && (
        <Link href={previous.path.slice(baseurl.length)} rel="prev" prefetch={false}>
          <span>{position ? names.previous : names.newer}</span>
          {previous.title}
        </Link>
      )}
      {next !== undefined && (
        <Link href={next.path.slice(baseurl.length)} rel="next" prefetch={false}>
          <span>{position ? names.next : names.older}</span>
          {next.title}
        </Link>
      )}
    </nav>
  );
});
