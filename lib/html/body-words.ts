/** The few words that a body is given besides its own, in the language of the site. */
export interface BodyWords {
  /** What a table without a caption is called to those who cannot see it. */
  readonly table: string;
  /** What a listing, text in a `pre`, is called to them. */
  readonly code: string;
  /** Stands before the host of a video that became a link. */
  readonly video: string;
  /** Heading of a Markdown post's notes. */
  readonly footnotes: string;
}

/**
 * The words for a language, given as a BCP 47 tag; English for any language but Chinese, which goes by
 * script, else by region; without a usable tag simplified Chinese, as in the interface.
 */
export function bodyWordsFor(tag: string): BodyWords {
  let words = known.get(tag);
  if (words === undefined) {
    words = WORDS[languageOf(tag)];
    known.set(tag, words);
  }
  return words;
}

/** By tag: a site has one, and asks for every post. */
const known = new Map<string, BodyWords>();

type Language = 'zh-Hans' | 'zh-Hant' | 'en';

const WORDS: Readonly<Record<Language, BodyWords>> = {
  'zh-Hans': { table: '表格', code: '代码', video: '视频：', footnotes: '注释' },
  'zh-Hant': { table: '表格', code: '程式碼', video: '影片：', footnotes: '註釋' },
  en: { table: 'Table', code: 'Code', video: 'Video: ', footnotes: 'Notes' },
};

function languageOf(tag: string): Language {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    if (language !== 'zh' && language !== 'yue') return 'en';
    return script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
  } catch {
    return 'zh-Hans';
  }
}
