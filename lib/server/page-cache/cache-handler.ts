import { environment } from '@/lib/site/environment';
import { NOT_THERE_MARK } from '@/lib/site/urls/not-there-mark';
import { pagePolicy } from '@/lib/site/page-policy.mjs';
import { routes } from '@/lib/site/urls/routes';
import { forgetLifetimes } from '../next-internals/forget-lifetimes';
import { withoutRuntime } from '../next-internals/without-runtime';
import { askedPage, waitingPages, type WaitingPage } from './waiting-pages';
import { bytesOf, packPage, unpackPage, type FinishedPage } from './packed-page';

interface Found extends Pick<WaitingPage, 'lastModified' | 'cacheControl'> {
  readonly value: FinishedPage;
}

/** Browsers ask every time and mostly hear 304; a shared cache may be a second behind. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30';

/** What is not there may be published the next moment. */
const NOT_FOUND_CONTROL = 'no-store';
const NO_DATA = Buffer.alloc(0);

/** Keys, headers and the records about a page, in bytes. */
const AROUND_A_PAGE = 4096;

/**
 * Next's `cacheHandler`: finished pages wait here, in memory only, until the archive's next
 * generation, without Next's runtime and with the site's policy. Next sends the very object it stores, so the first answer
 * is the same; so is the status of a page that says there is nothing.
 */
export default class CacheHandler {
  async get(key: string): Promise<Found | null> {
    forgetLifetimes();
    const asked = askedPage().getStore();
    asked?.keys.add(key);
    const page = waitingPages().get(key);
    if (!page) return null;
    const { packed, finished, lastModified, cacheControl } = page;
    const value = packed ? unpackPage(packed) : finished;
    if (!value) return null;
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
      if (value.html.includes(NOT_THERE_MARK)) value.status = 404;
      value.html = withoutRuntime(value.html);
      // Data for soft navigations, which no link of the site makes.
      value.rscData = NO_DATA;
      const secure = environment().siteUrl?.startsWith('https:') ?? false;
      value.headers = {
        ...value.headers,
        'cache-control': value.status === 404 ? NOT_FOUND_CONTROL : CACHE_CONTROL,
        'content-security-policy': pagePolicy(secure),
        'speculation-rules': `"${process.env['SITE_BASE'] ?? ''}${routes.speculationRules}"`,
      };
    }
    // Anybody can ask for any number of paths that lead nowhere: those are not worth memory.
    if (value === null || value.status === 404) {
      waitingPages().forget(key);
      return;
    }
    const page = { finished: value, lastModified: Date.now(), cacheControl: context?.cacheControl };
    waitingPages().set(key, page, lengthOf(value) + AROUND_A_PAGE);
    const asked = askedPage().getStore();
    if (asked) asked.page = page;
    // Whoever asked first does not wait for this. What cannot be packed stays as Next made it.
    pack(key, page, value).catch(() => undefined);
  }

  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

async function pack(key: string, page: WaitingPage, value: FinishedPage): Promise<void> {
  const packed = await packPage(value);
  page.packed = packed;
  delete page.finished;
  waitingPages().resize(key, page, bytesOf(packed) + AROUND_A_PAGE);
}

function lengthOf({ html }: FinishedPage): number {
  return typeof html === 'string' ? html.length : 0;
}
