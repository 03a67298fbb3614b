import { en } from './en';
import { languageOf, type Language } from './language';
import type { Words } from './words';
import { zhHans } from './zh-hans';
import { zhHant } from './zh-hant';

const DICTIONARY: Readonly<Record<Language, Words>> = { 'zh-Hans': zhHans, 'zh-Hant': zhHant, en };

/** The interface's words for a BCP 47 tag. */
export function wordsFor(lang: string): Words {
  return DICTIONARY[languageOf(lang)];
}
