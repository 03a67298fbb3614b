import { routes } from '@/lib/site/routes';
import { SiteLink } from '../navigation/site-link';
import type { SearchState } from './search-state';

const ORDERS = ['newest', 'relevance'] as const;

/** Newest first or most relevant first; without text there is nothing to be relevant to. */
export function OrderLinks({ state }: { readonly state: SearchState }) {
  const { words, filter, order } = state;
  if (filter.text === '') return null;
  return (
    <ul className="order-links" aria-label={words.order}>
      {ORDERS.map((one) => (
        <li key={one}>
          <SiteLink
            href={routes.search(filter, { order: one })}
            aria-current={one === order ? 'true' : undefined}
          >
            {words.orders[one]}
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
