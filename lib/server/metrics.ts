import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { waitingPages } from './page-cache/waiting-pages';
import { archive } from '@/lib/archive/read/archive';
import type { FinishedRequest, OpenRequests } from './open-requests';

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/**
 * Figures of this process for Prometheus. Labels are classes of routes and status codes, so their
 * number is bounded whatever is asked for.
 *
 * @see https://prometheus.io/docs/practices/naming/
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = this.#counter('http_requests_total', 'Answered requests.', ['route', 'status']);
  readonly #aborted = this.#counter('http_requests_aborted_total', 'Requests whose client went away.', []);
  readonly #pageCache = this.#counter(
    'page_cache_requests_total',
    'Requests for pages that can wait in the page cache, by whether they did.',
    ['result'],
  );
  readonly #durations = this.#histogram(
    'http_request_duration_seconds',
    'Time from the arrival of a request until its answer has left.',
  );
  readonly #renderings = this.#histogram(
    'render_duration_seconds',
    'The same, for answers that had to be made.',
  );

  constructor(open: OpenRequests) {
    collectDefaultMetrics({ register: this.#registry });
    open.onFinish((finished) => this.#count(finished));
    this.#gauge('http_requests_in_flight', 'Requests that are being answered.', () => open.size);
    this.#gauge('page_cache_bytes', 'Bytes of the pages that wait.', () => waitingPages().size);
    this.#gauge('page_cache_pages', 'Pages that wait.', () => waitingPages().count);
    this.#gauge('generation', 'Generation of the archive.', () => archive().generation());
    this.#gauge('posts', 'Posts in the archive.', () => archive().total());
    const press = () => archive().problems.summary();
    this.#gauge('problems', 'What the press found wrong.', () => press()?.problems);
    this.#gauge(
      'press_timestamp_seconds',
      'When the newest press that changed something ended.',
      () => press()?.pressedAt,
    );
    this.#gauge('press_duration_seconds', 'How long that press took.', () => press()?.seconds);
  }

  #count({ route, status, seconds, cache, complete }: FinishedRequest): void {
    if (!complete) this.#aborted.inc();
    this.#requests.inc({ route, status });
    this.#durations.observe({ route }, seconds);
    if (cache !== 'none') this.#pageCache.inc({ result: cache });
    if (cache !== 'hit' && route !== 'asset' && route !== 'operations')
      this.#renderings.observe({ route }, seconds);
  }

  /** All figures in Prometheus' text format, and its media type. */
  async text(): Promise<{ readonly type: string; readonly text: string }> {
    return { type: this.#registry.contentType, text: await this.#registry.metrics() };
  }

  #counter<Label extends string>(name: string, help: string, labelNames: Label[]): Counter<Label> {
    return new Counter({ name: `broadsheet_${name}`, help, labelNames, registers: [this.#registry] });
  }

  #histogram(name: string, help: string): Histogram<'route'> {
    return new Histogram({
      name: `broadsheet_${name}`,
      help,
      labelNames: ['route'],
      buckets: SECONDS,
      registers: [this.#registry],
    });
  }

  /** A figure that is read when it is asked for; what cannot be read is left out. */
  #gauge(name: string, help: string, read: () => number | undefined): void {
    new Gauge({
      name: `broadsheet_${name}`,
      help,
      registers: [this.#registry],
      collect() {
        const value = readable(read);
        if (value === undefined) this.remove();
        else this.set(value);
      },
    });
  }
}

function readable(read: () => number | undefined): number | undefined {
  try {
    return read();
  } catch {
    // The archive cannot be read now; everything else is worth knowing all the more.
    return undefined;
  }
}
