import { wordList } from './word-list';

/** A word with its pinyin, syllables joined and without tone marks: 温州, `wenzhou`. */
export interface Romanised {
  readonly name: string;
  readonly pinyin: string;
}

/** Reads a block of `温州/wenzhou` entries; throws on an entry without pinyin. */
export function romanisedList(block: string): readonly Romanised[] {
  return wordList(block).map((entry) => {
    const [name, pinyin] = entry.split('/');
    if (!name || !pinyin) throw new Error(`Word list entry without pinyin: ${entry}`);
    return { name, pinyin };
  });
}
