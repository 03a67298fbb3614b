import type { Remedy } from '@/lib/model/problem';
import type { RemovalStep } from '@/lib/model/removal';
import type { ShareTargetId } from '../share/targets';

/** Every word of the interface. Counts and dates come in as functions, so that each language orders them its way. */
export interface Words {
  /** BCP 47 tag with which Intl writes numbers and dates. */
  readonly locale: string;
  /** Open Graph's form of the locale: `zh_CN`. */
  readonly openGraphLocale: string;
  readonly skipToContent: string;
  readonly frontPage: string;
  readonly latest: string;
  readonly sources: string;
  readonly allSources: string;
  readonly undated: string;
  readonly stories: (count: number) => string;
  readonly timesIn: (zone: string) => string;

  readonly front: {
    readonly leadStory: string;
    readonly moreLatest: string;
    readonly activeSources: (day: string) => string;
    readonly recentDays: string;
    readonly storiesOn: (day: string, count: number) => string;
    /** Monday first, one character or the shortest usual form. */
    readonly weekdays: readonly [string, string, string, string, string, string, string];
    readonly fromTheSources: string;
    readonly empty: string;
    readonly emptyHint: string;
  };

  readonly list: {
    readonly pages: string;
    readonly newer: string;
    readonly older: string;
    readonly page: (number: number) => string;
    readonly pageOf: (number: number, last: number) => string;
    readonly empty: string;
    readonly description: (name: string, count: number, site: string) => string;
  };

  readonly directory: {
    readonly letters: string;
    readonly others: string;
    readonly summary: (sources: number, stories: number) => string;
  };

  readonly tags: {
    readonly all: string;
    readonly summary: (tags: number) => string;
    readonly none: string;
  };

  readonly article: {
    readonly readingTime: (minutes: number) => string;
    readonly original: string;
    readonly attribution: (source: string) => string;
    readonly tags: string;
    readonly noText: string;
    readonly noTextHint: string;
    readonly readOriginal: string;
    readonly newer: string;
    readonly older: string;
    readonly previous: string;
    readonly next: string;
    readonly neighbours: (source: string) => string;
    readonly alsoReported: string;
    readonly moreFrom: (source: string) => string;
    readonly permalink: string;
  };

  readonly share: {
    readonly open: string;
    readonly title: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly system: string;
    readonly targets: Readonly<Record<ShareTargetId, string>>;
  };

  readonly settings: {
    readonly open: string;
    readonly title: string;
    readonly close: string;
  };

  /** The page of problems, for the publisher. */
  readonly status: {
    readonly title: string;
    readonly pressed: (time: string) => string;
    readonly summary: (posts: number, problems: number) => string;
    readonly none: string;
    readonly byCode: string;
    readonly code: string;
    readonly remedy: string;
    readonly count: string;
    readonly worst: string;
    readonly problems: (count: number) => string;
    readonly all: string;
    readonly line: (line: number) => string;
    readonly next: string;
    readonly first: string;
    readonly remedies: Readonly<Record<Remedy, string>>;
    readonly removals: string;
    readonly removalsNote: string;
    readonly removed: (count: number, posts: number) => string;
    readonly removalSteps: Readonly<Record<RemovalStep, string>>;
  };

  /** Stories for a reader who has come to nothing. */
  readonly nearby: {
    readonly newest: string;
    readonly ofSource: (name: string) => string;
    readonly ofDay: (day: string) => string;
  };

  readonly notFound: {
    readonly title: string;
    readonly text: string;
  };
}
