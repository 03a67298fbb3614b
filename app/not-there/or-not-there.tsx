import type { ReactNode } from 'react';
import { NotThere } from './not-there';
import { NotTherePage } from './not-there-page';

type Page<Props> = (props: Props) => Promise<ReactNode>;

/**
 * A page that becomes another one, answered with 404, where making it ends in `notThere`.
 *
 * @param Otherwise what is shown then; it contains a message that is marked (`lib/site/urls/not-there-mark.ts`)
 */
export function orNotThere<Props>(make: Page<Props>, Otherwise?: Page<Props>): Page<Props> {
  return async (props) => {
    try {
      return await make(props);
    } catch (error) {
      if (!(error instanceof NotThere)) throw error;
      return Otherwise ? Otherwise(props) : NotTherePage({ path: error.path });
    }
  };
}
