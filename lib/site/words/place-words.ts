import { languageOf, type Language } from './language';

/** Words about how far somebody read. They run in the browser, so they travel with it. */
export interface PlaceWords {
  readonly resume: (percent: number) => string;
  readonly dismiss: string;
  readonly read: string;
  readonly readTo: (percent: number) => string;
}

const DICTIONARY: Readonly<Record<Language, PlaceWords>> = {
  'zh-Hans': {
    resume: (percent) => `从 ${percent}% 处继续阅读`,
    dismiss: '不用了',
    read: '已读',
    readTo: (percent) => `读到 ${percent}%`,
  },
  'zh-Hant': {
    resume: (percent) => `從 ${percent}% 處繼續閱讀`,
    dismiss: '不用了',
    read: '已讀',
    readTo: (percent) => `讀到 ${percent}%`,
  },
  en: {
    resume: (percent) => `Continue at ${percent}%`,
    dismiss: 'Not now',
    read: 'Read',
    readTo: (percent) => `Read to ${percent}%`,
  },
};

/** Words about how far somebody read, for a BCP 47 tag. */
export function placeWordsFor(lang: string): PlaceWords {
  return DICTIONARY[languageOf(lang)];
}
