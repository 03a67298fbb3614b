import { LRUCache } from 'lru-cache';
import { pinyin } from 'pinyin-pro';
import { foldText } from './fold-text';

/** Spelling takes a tenth of a millisecond; the same few thousand names are asked for again and again. */
const spelled = new LRUCache<string, readonly string[]>({ max: 20_000 });

/**
 * A name as it is typed in pinyin: one entry for each Han character (without tones, ü as v, readings
 * chosen by the words around: 重庆 is `chong qing`, 银行 `yin hang`) and one for each run of other letters or
 * digits. Lower case; traditional characters are read as their simplified forms. Its dictionary takes some ten
 * megabytes: for the server only.
 */
export function pinyinSyllables(name: string): readonly string[] {
  const known = spelled.get(name);
  if (known !== undefined) return known;
  const syllables = pinyin(foldText(name), { toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .flatMap((part) => part.toLowerCase().split(/\s+/))
    .filter((part) => part !== '');
  spelled.set(name, syllables);
  return syllables;
}
