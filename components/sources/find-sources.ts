import type { SourceKeys } from '@/lib/site/source-keys';

/** A source as somebody's typing is compared with it. */
export interface FindableSource {
  /** Folded by `foldName`. */
  readonly name: string;
  readonly syllables: readonly string[];
}

/** A table of traditional characters from its pairs. */
export function simplifiedForms(pairs: SourceKeys['traditional']): ReadonlyMap<string, string> {
  const characters = Array.from(pairs);
  const forms = new Map<string, string>();
  for (let index = 0; index + 1 < characters.length; index += 2) {
    forms.set(characters[index] ?? '', characters[index + 1] ?? '');
  }
  return forms;
}

/** Letters and digits only, in lower case and one width, without accents, traditional characters simplified. */
export function foldName(text: string, simplified: ReadonlyMap<string, string>): string {
  const letters = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
  return Array.from(letters, (character) => simplified.get(character) ?? character).join('');
}

/** Whether a source is meant by `typed` (folded): a part of its name, or pinyin, full, short, or mixed. */
export function isMeant({ name, syllables }: FindableSource, typed: string): boolean {
  return name.includes(typed) || startsSyllables(syllables, typed);
}

/**
 * Whether `typed` is made of the beginnings of successive syllables, from any of them on: `zgzqb`,
 * `zhongguo`, `zhgzq` and `zqb` are beginnings of `zhong guo zheng quan bao`.
 */
function startsSyllables(syllables: readonly string[], typed: string): boolean {
  // How much of what was typed the syllables so far can stand for, in every way there is.
  let reached = new Set<number>();
  for (const syllable of syllables) {
    const next = new Set<number>();
    for (const from of [0, ...reached]) {
      for (let length = 1; length <= syllable.length; length += 1) {
        if (syllable[length - 1] !== typed[from + length - 1]) break;
        if (from + length === typed.length) return true;
        next.add(from + length);
      }
    }
    reached = next;
  }
  return false;
}
