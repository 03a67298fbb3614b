import { formatDay } from '@/lib/text/format-date';
import { formatIsoDay } from '@/lib/text/format-iso';
import { defineElement } from '../define-element';

const MINUTE = 60_000;

// A page may wait in a cache past midnight: the browser then turns the date.
defineElement('todays-date', (host) => {
  const { timezone, locale } = host.dataset;
  const time = host.querySelector('time');
  if (time === null || timezone === undefined || locale === undefined) return undefined;
  const turn = () => {
    const day = formatIsoDay(Date.now() / 1000, timezone);
    if (time.dateTime === day) return;
    time.dateTime = day;
    time.textContent = formatDay(day, locale, 'full');
  };
  turn();
  const timer = setInterval(turn, MINUTE);
  return () => clearInterval(timer);
});
