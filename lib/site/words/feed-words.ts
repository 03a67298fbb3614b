import { languageOf, type Language } from './language';

/** Words of the documents for other programs. */
export interface FeedWords {
  /** How to get a story as Markdown. */
  readonly markdownHint: string;
}

const DICTIONARY: Readonly<Record<Language, FeedWords>> = {
  'zh-Hans': { markdownHint: '每篇报道都有 Markdown 版：在网址末尾加上 .md。' },
  'zh-Hant': { markdownHint: '每篇報導都有 Markdown 版：在網址末尾加上 .md。' },
  en: { markdownHint: 'Every story is there as Markdown: add .md to its URL.' },
};

/** The words for a site's language. */
export function feedWordsFor(lang: string): FeedWords {
  return DICTIONARY[languageOf(lang)];
}
