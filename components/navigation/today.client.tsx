'use client';

import { useSyncExternalStore } from 'react';
import { formatDay } from '@/lib/text/format-day';
import { formatIsoDay } from '@/lib/text/format-iso';
import { courtesy } from '../states/courtesy.client';

interface Props {
  readonly timezone: string;
  readonly locale: string;
  /**
   * The day on which the page was made, YYYY-MM-DD. No moment: every replica makes the same page of the same
   * archive, with the same ETag.
   */
  readonly today: string;
  /** That day as people read it. */
  readonly written: string;
}

const MINUTE = 60_000;

/** Today's date in the site's zone. A page may wait in a cache past midnight: the browser then turns the date. */
export const Today = courtesy(function Today({ timezone, locale, today, written }: Props) {
  const day = useSyncExternalStore(
    everyMinute,
    () => formatIsoDay(Date.now() / 1000, timezone),
    () => today,
  );
  return <time dateTime={day}>{day === today ? written : formatDay(day, locale, 'full')}</time>;
}, DayOfPage);

function DayOfPage({ today, written }: Props) {
  return <time dateTime={today}>{written}</time>;
}

function everyMinute(update: () => void): () => void {
  const timer = setInterval(update, MINUTE);
  return () => clearInterval(timer);
}
