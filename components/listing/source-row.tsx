import type { Category } from '@/lib/model/category';
import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { formatDay } from '@/lib/text/format-day';
import { formatIsoDay } from '@/lib/text/format-iso';
import { formatNumber } from '@/lib/text/format-number';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly edition: Edition;
  readonly category: Category;
}

/** One source of the directory: name, day of its newest story, how many there are. */
export function SourceRow({ edition: { site, words }, category }: Props) {
  const { name, newest, count } = category;
  const day = newest === undefined ? undefined : formatIsoDay(newest, site.timezone);
  return (
    <li>
      <SiteLink href={routes.category(category)}>{name}</SiteLink>
      {day !== undefined && <time dateTime={day}>{formatDay(day, words.locale, 'short')}</time>}
      <data value={count}>{formatNumber(count, words.locale)}</data>
    </li>
  );
}
