import type { Category } from '@/lib/model/category';

/** Sources whose slug starts alike. */
export interface LetterGroup {
  /** `A` to `Z`; undefined for slugs that start with anything else. */
  readonly letter: string | undefined;
  readonly categories: readonly Category[];
}

/** Sources by the first letter of their slug (pinyin, for Chinese names), A to Z, the others last. */
export function groupByLetter(categories: readonly Category[]): readonly LetterGroup[] {
  const groups = new Map<string, Category[]>();
  for (const category of categories) {
    const letter = /^[a-z]/i.exec(category.slug)?.[0].toUpperCase() ?? '';
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [category]);
    else group.push(category);
  }
  const letters = [...groups.keys()].filter((letter) => letter !== '').sort();
  const sorted: LetterGroup[] = letters.map((letter) => ({ letter, categories: groups.get(letter) ?? [] }));
  const others = groups.get('');
  return others === undefined ? sorted : [...sorted, { letter: undefined, categories: others }];
}
