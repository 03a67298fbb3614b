import type { PeriodCount } from '@/lib/model/calendar';
import { archive } from './archive';
import { countByPeriod } from './count-by-period';

/** The years that have posts, newest first. */
export async function listYears(): Promise<readonly PeriodCount[]> {
  return countByPeriod(archive().calendar.days('0000', '9999-12-31'), 'YYYY'.length).reverse();
}
