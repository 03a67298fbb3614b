import { languageOf, type Language } from './language';

/** Words of the error pages. They run in the browser, so they travel alone, without the dictionary. */
export interface ErrorWords {
  readonly title: string;
  readonly text: string;
  readonly retry: string;
  readonly frontPage: string;
}

const DICTIONARY: Readonly<Record<Language, ErrorWords>> = {
  'zh-Hans': {
    title: '这一页没能打开',
    text: '服务器在准备这一页时出了错。请稍后重试，或者回到首页。',
    retry: '重试',
    frontPage: '回到首页',
  },
  'zh-Hant': {
    title: '這一頁沒能打開',
    text: '伺服器在準備這一頁時出了錯。請稍後重試，或者回到首頁。',
    retry: '重試',
    frontPage: '回到首頁',
  },
  en: {
    title: 'This page could not be opened',
    text: 'Something went wrong while the page was being prepared. Try again later, or go back to the front page.',
    retry: 'Try again',
    frontPage: 'To the front page',
  },
};

/** The error pages' words for a BCP 47 tag. */
export function errorWordsFor(lang: string): ErrorWords {
  return DICTIONARY[languageOf(lang)];
}
