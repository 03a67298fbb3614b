import { languageOf, type Language } from './language';

/** Words of the bar over marks in a story. It runs in the browser, so they travel with it. */
export interface MarksWords {
  readonly title: string;
  readonly position: (current: number, count: number) => string;
  readonly previous: string;
  readonly next: string;
  readonly clear: string;
}

const DICTIONARY: Readonly<Record<Language, MarksWords>> = {
  'zh-Hans': {
    title: '文中找到的地方',
    position: (current, count) => `第 ${current} 处，共 ${count} 处`,
    previous: '上一处',
    next: '下一处',
    clear: '清除标记',
  },
  'zh-Hant': {
    title: '文中找到的地方',
    position: (current, count) => `第 ${current} 處，共 ${count} 處`,
    previous: '上一處',
    next: '下一處',
    clear: '清除標記',
  },
  en: {
    title: 'Found in this story',
    position: (current, count) => `${current} of ${count}`,
    previous: 'Previous',
    next: 'Next',
    clear: 'Clear marks',
  },
};

/** The bar's words for a BCP 47 tag. */
export function marksWordsFor(lang: string): MarksWords {
  return DICTIONARY[languageOf(lang)];
}
