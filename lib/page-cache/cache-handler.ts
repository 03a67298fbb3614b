import { environment } from '@/lib/site/environment';
import { askedPage } from './asked-page';
import { contentSecurityPolicy } from './content-security-policy';
import { forgetLifetimes } from './forget-lifetimes';
import { bytesOf, packPage, unpackPage, type FinishedPage } from './packed-page';
import { waitingPages, type WaitingPage } from './waiting-pages';

interface Found extends Pick<WaitingPage, 'lastModified' | 'cacheControl'> {
  readonly value: FinishedPage;
}

/** Browsers ask every time and mostly hear 304; a shared cache may be a second behind. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30';

/** What is not there may be published the next moment. */
const NOT_FOUND_CONTROL = 'no-store';

/** Next's page for paths that no route takes. It is one page for all of them, which Next does not mark with its status. */
const NOT_FOUND_PAGE = '/_not-found';

/** Keys, headers and the records about a page, in bytes. */
const AROUND_A_PAGE = 4096;

/**
 * Next's `cacheHandler`: finished pages wait here, in memory only, until the archive's next
 * generation. Each gets its Content-Security-Policy when it is stored; the policy is sent with the
 * first answer, too, because Next sends the headers of the very object it stores.
 */
export default class CacheHandler {
  async get(key: string): Promise<Found | null> {
    forgetLifetimes();
    const asked = askedPage().getStore();
    asked?.keys.add(key);
    const page = waitingPages().get(key);
    if (!page) return null;
    const { packed, lastModified, cacheControl } = page;
    const value = unpackPage(packed);
    if (asked) asked.page = page;
    return { value, lastModified, cacheControl };
  }

  async set(
    key: string,
    value: FinishedPage | null,
    context?: { readonly cacheControl?: unknown },
  ): Promise<void> {
    forgetLifetimes();
    if (typeof value?.html === 'string') {
      const secure = environment().siteUrl?.startsWith('https:') ?? false;
      value.headers = {
        ...value.headers,
        'cache-control': value.status === 404 || key === NOT_FOUND_PAGE ? NOT_FOUND_CONTROL : CACHE_CONTROL,
        'content-security-policy': contentSecurityPolicy(value.html, secure),
      };
    }
    // Anybody can ask for any number of paths that lead nowhere: those are not worth memory.
    if (value === null || value.status === 404) {
      waitingPages().forget(key);
      return;
    }
    const packed = packPage(value);
    const page = { packed, lastModified: Date.now(), cacheControl: context?.cacheControl };
    waitingPages().set(key, page, bytesOf(packed) + AROUND_A_PAGE);
    const asked = askedPage().getStore();
    if (asked) asked.page = page;
  }

  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}
