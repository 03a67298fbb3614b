import { foldText } from '@/lib/text/fold-text';
import { pinyinSyllables } from '@/lib/text/pinyin-syllables';
import { variantsOf } from '@/lib/text/variants-of';
import { archive } from './archive';

/** How the names of all sources are typed. */
export interface SourceSpellings {
  /** The traditional characters that occur in names or may be typed for them, each followed by its simplified form. */
  readonly traditional: string;
  /** Syllables of each name, with spaces between. */
  readonly spellings: readonly { readonly slug: string; readonly pinyin: string }[];
}

/** How the names of all sources are typed. */
export async function getSourceKeys(): Promise<SourceSpellings> {
  const sources = archive().categories();
  return {
    traditional: variantsOf(sources.map(({ name }) => foldText(name)).join('')),
    spellings: sources.map(({ slug, name }) => ({ slug, pinyin: pinyinSyllables(name).join(' ') })),
  };
}
