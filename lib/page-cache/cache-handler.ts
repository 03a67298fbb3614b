import { archive } from '@/lib/reader/archive';
import { environment } from '@/lib/site/environment';
import { contentSecurityPolicy } from './content-security-policy';
import { PageCache } from './page-cache';
import { stampOf } from './stamp';

/** What Next hands over: a finished page, or another kind of answer. */
interface Finished {
  readonly kind: string;
  readonly html?: unknown;
  readonly rscData?: unknown;
  readonly segmentData?: unknown;
  readonly body?: unknown;
  readonly status?: unknown;
  headers?: Record<string, unknown>;
}

interface Cached {
  readonly value: Finished;
  readonly lastModified: number;
}

/** Browsers ask every time and mostly hear 304; a shared cache may be a second behind. */
const CACHE_CONTROL = 'public, max-age=0, s-maxage=1, stale-while-revalidate=30';

const MAX_BYTES = 64 * 1024 * 1024;

const pages = new PageCache<Cached>(MAX_BYTES, () => stampOf(archive()));

/**
 * Next's `cacheHandler`: finished pages wait here, in memory only, until the archive's next
 * generation. Each gets its Content-Security-Policy when it is stored; the policy is sent with the
 * first answer, too, because Next sends the headers of the very object it stores.
 */
export default class CacheHandler {
  async get(key: string): Promise<Cached | null> {
    return pages.get(key) ?? null;
  }

  async set(key: string, value: Finished | null): Promise<void> {
    if (value === null) return;
    if (typeof value.html === 'string') {
      const secure = environment().siteUrl?.startsWith('https:') ?? false;
      value.headers = {
        ...value.headers,
        'cache-control': CACHE_CONTROL,
        'content-security-policy': contentSecurityPolicy(value.html, secure),
      };
    }
    // Anybody can ask for any number of paths that lead nowhere: those are not worth memory.
    if (value.status === 404) return;
    pages.set(key, { value, lastModified: Date.now() }, bytesOf(value));
  }

  async revalidateTag(): Promise<void> {}

  resetRequestCache(): void {}
}

function bytesOf({ html, rscData, segmentData, body }: Finished): number {
  const segments: unknown[] = segmentData instanceof Map ? Array.from(segmentData.values()) : [];
  return [html, rscData, body, ...segments].reduce<number>((sum, part) => sum + partBytes(part), 1024);
}

function partBytes(part: unknown): number {
  if (typeof part === 'string') return part.length * 2;
  return part instanceof Uint8Array ? part.byteLength : 0;
}
