import type { Metadata } from 'next';
import { getSite } from '@/lib/reader/site';
import { viewOf } from '@/lib/site/view';
import { NotThere } from './not-there';

/** The head of a page; that of a page that nobody should find where making it ends in `notThere`. */
export function headOrNotThere<Props>(
  make: (props: Props) => Promise<Metadata>,
): (props: Props) => Promise<Metadata> {
  return async (props) => {
    try {
      return await make(props);
    } catch (error) {
      if (!(error instanceof NotThere)) throw error;
      const { words } = viewOf(await getSite());
      return { title: words.notFound.title, robots: { index: false } };
    }
  };
}
