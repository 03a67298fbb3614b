import { NoStoriesMessage } from '@/components/states/no-stories-message';
import { NotFoundMessage } from '@/components/states/not-found-message';
import { findDaysAround } from '@/lib/reader/find-days-around';
import { getSite } from '@/lib/reader/get-site';
import { parseDatePath } from '@/lib/site/date-path';
import { pathOfSegments } from '@/lib/site/decode-segment';
import { editionOf } from '@/lib/site/edition';
import { askedPath } from '../asked-path';

/** A date without stories names the nearest days that have some; for any other path there is nothing. */
export default async function NotFound() {
  const edition = editionOf(await getSite());
  const asked = await askedPath().segments;
  const path = asked && pathOfSegments(asked.path);
  const date = path === undefined ? undefined : parseDatePath(path);
  if (date === undefined || date.page !== undefined) return <NotFoundMessage edition={edition} />;
  const { period } = date;
  return (
    <NoStoriesMessage
      edition={edition}
      period={period}
      around={await findDaysAround(period.padEnd('YYYY-MM-DD'.length, '-01'), `${period}-99`)}
    />
  );
}
