import { NoStoriesMessage } from '@/components/states/no-stories-message';
import { findDaysAround } from '@/lib/reader/calendar';
import { getSite } from '@/lib/reader/site';
import type { DatePath } from '@/lib/site/urls/dates';
import { routes } from '@/lib/site/urls/routes';
import { viewOf } from '@/lib/site/view';
import { NotTherePage } from '../not-there/not-there-page';
import { SiteFrame } from '../site-frame';

/** A date without stories names the nearest days that have some; beyond the last page of a date there is nothing. */
export async function NoStories({ date: { period, page } }: { readonly date: DatePath }) {
  if (page !== undefined) return <NotTherePage path={routes.period(period, page)} />;
  const view = viewOf(await getSite());
  return (
    <SiteFrame view={view} place={{ kind: 'archive' }}>
      <NoStoriesMessage
        view={view}
        period={period}
        around={await findDaysAround(period.padEnd('YYYY-MM-DD'.length, '-01'), `${period}-99`)}
      />
    </SiteFrame>
  );
}
