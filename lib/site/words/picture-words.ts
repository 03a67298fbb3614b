import { formatNumber } from '@/lib/text/format-number';
import { languageOf, type Language } from './language';

/** Words of the dialog that shows pictures large. */
export interface PictureWords {
  readonly open: string;
  readonly dialog: string;
  readonly close: string;
  readonly before: string;
  readonly after: string;
  readonly position: (number: number, count: number) => string;
}

const DICTIONARY: Readonly<Record<Language, PictureWords>> = {
  'zh-Hans': {
    open: '放大图片',
    dialog: '图片',
    close: '关闭',
    before: '上一张',
    after: '下一张',
    position: (number, count) => `第 ${number} 张，共 ${count} 张`,
  },
  'zh-Hant': {
    open: '放大圖片',
    dialog: '圖片',
    close: '關閉',
    before: '上一張',
    after: '下一張',
    position: (number, count) => `第 ${number} 張，共 ${count} 張`,
  },
  en: {
    open: 'Enlarge picture',
    dialog: 'Pictures',
    close: 'Close',
    before: 'Previous',
    after: 'Next',
    position: (number, count) => `${formatNumber(number, 'en')} of ${formatNumber(count, 'en')}`,
  },
};

/** The words of the picture dialog for a BCP 47 tag. */
export function pictureWordsFor(lang: string): PictureWords {
  return DICTIONARY[languageOf(lang)];
}
