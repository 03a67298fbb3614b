import { languageOf, type Language } from './language';
import { searchEn } from './search-en';
import type { SearchWords } from './search-words';
import { searchZhHans } from './search-zh-hans';
import { searchZhHant } from './search-zh-hant';

const DICTIONARY: Readonly<Record<Language, SearchWords>> = {
  'zh-Hans': searchZhHans,
  'zh-Hant': searchZhHant,
  en: searchEn,
};

/** The search's words for a BCP 47 tag. */
export function searchWordsFor(lang: string): SearchWords {
  return DICTIONARY[languageOf(lang)];
}
