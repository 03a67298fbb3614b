import { NoStoriesMessage } from '@/components/states/no-stories-message';
import { findDaysAround } from '@/lib/reader/find-days-around';
import { getSite } from '@/lib/reader/get-site';
import type { DatePath } from '@/lib/site/date-path';
import { routes } from '@/lib/site/routes';
import { editionOf } from '@/lib/site/edition';
import { NotTherePage } from '../not-there/not-there-page';
import { SiteFrame } from '../site-frame';

/** A date without stories names the nearest days that have some; beyond the last page of a date there is nothing. */
export async function NoStories({ date: { period, page } }: { readonly date: DatePath }) {
  if (page !== undefined) return <NotTherePage path={routes.period(period, page)} />;
  const edition = editionOf(await getSite());
  return (
    <SiteFrame edition={edition} place={{ kind: 'archive' }}>
      <NoStoriesMessage
        edition={edition}
        period={period}
        around={await findDaysAround(period.padEnd('YYYY-MM-DD'.length, '-01'), `${period}-99`)}
      />
    </SiteFrame>
  );
}
