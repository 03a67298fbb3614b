import { languageOf, type Language } from './language';

/** Counts go up to 99, which stands for that many or more. */
const shown = (count: number): string => (count >= 99 ? '99+' : String(count));

const DICTIONARY: Readonly<Record<Language, (count: number) => string>> = {
  'zh-Hans': (count) => `${shown(count)} 篇新报道`,
  'zh-Hant': (count) => `${shown(count)} 篇新報導`,
  en: (count) => (count === 1 ? '1 new story' : `${shown(count)} new stories`),
};

/** What says that stories came, for a BCP 47 tag. */
export function liveWordsFor(lang: string): (count: number) => string {
  return DICTIONARY[languageOf(lang)];
}
