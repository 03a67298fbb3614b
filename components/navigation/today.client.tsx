'use client';

import { useSyncExternalStore } from 'react';
import { formatDay } from '@/lib/text/format-day';
import { formatIsoDay } from '@/lib/text/format-iso';

interface Props {
  readonly timezone: string;
  readonly locale: string;
  /** Epoch seconds at which the page was made. */
  readonly now: number;
}

const MINUTE = 60_000;

/** Today's date in the site's zone. A page may wait in a cache past midnight: the browser then turns the date. */
export function Today({ timezone, locale, now }: Props) {
  const day = useSyncExternalStore(
    everyMinute,
    () => formatIsoDay(Date.now() / 1000, timezone),
    () => formatIsoDay(now, timezone),
  );
  return <time dateTime={day}>{formatDay(day, locale, 'full')}</time>;
}

function everyMinute(update: () => void): () => void {
  const timer = setInterval(update, MINUTE);
  return () => clearInterval(timer);
}
