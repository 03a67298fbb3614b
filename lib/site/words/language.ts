/** Languages in which the interface exists. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/** A site has one tag, or a few over time. */
const MOST_TAGS = 64;

const known = new Map<string, Language>();

/**
 * The interface language for a BCP 47 tag. Chinese goes by script, else by region (RFC 5646,
 * likely subtags of CLDR); other languages read English; without a usable tag it is simplified Chinese.
 */
export function languageOf(tag: string): Language {
  let language = known.get(tag);
  if (language === undefined) {
    if (known.size >= MOST_TAGS) known.clear();
    known.set(tag, (language = findLanguage(tag)));
  }
  return language;
}

function findLanguage(tag: string): Language {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return 'zh-Hans';
  }
  if (locale.language !== 'zh' && locale.language !== 'yue') return 'en';
  return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}
