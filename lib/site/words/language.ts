/** Languages in which the interface exists. */
export type Language = 'zh-Hans' | 'zh-Hant' | 'en';

/**
 * The interface language for a BCP 47 tag. Chinese goes by script, else by region (RFC 5646,
 * likely subtags of CLDR); other languages read English; without a usable tag it is simplified Chinese.
 */
export function languageOf(tag: string): Language {
  let locale: Intl.Locale;
  try {
    locale = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
  } catch {
    return 'zh-Hans';
  }
  if (locale.language !== 'zh' && locale.language !== 'yue') return 'en';
  return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans';
}
