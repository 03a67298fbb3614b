import type { Site } from '@/lib/model/site';
import { formatIsoDay } from '@/lib/text/format-iso';
import { now } from './now';
import type { Words } from './words/words';
import { wordsFor } from './words/words-for';

/** A site on one day, with the words of its interface: what every component needs to know. */
export interface Edition {
  readonly site: Site;
  readonly words: Words;
  /** Day of the masthead, `YYYY-MM-DD` in the site's zone. */
  readonly today: string;
}

/** The edition in which a site is shown, by its language and the instant (epoch seconds). */
export function editionOf(site: Site, instant = now()): Edition {
  return { site, words: wordsFor(site.lang), today: formatIsoDay(instant, site.timezone) };
}
