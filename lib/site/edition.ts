import type { Site } from '@/lib/model/site';
import type { Words } from './words/words';
import { wordsFor } from './words/words-for';

/** A site together with the words of its interface: what every component needs to know. */
export interface Edition {
  readonly site: Site;
  readonly words: Words;
}

/** The edition in which a site is shown, by its language. */
export function editionOf(site: Site): Edition {
  return { site, words: wordsFor(site.lang) };
}
