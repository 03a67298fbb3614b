import type { Category } from '@/lib/model/category';
import { pinyinSyllables } from '@/lib/text/pinyin-syllables';

/** Sources whose names start alike. */
export interface LetterGroup {
  /** `A` to `Z`; undefined for names that start with anything else. */
  readonly letter: string | undefined;
  readonly sources: readonly Category[];
}

/** Sources by the first letter of their names (in pinyin, for Chinese ones), A to Z, the others last. */
export function letterGroups(sources: readonly Category[]): readonly LetterGroup[] {
  const spelled = sources
    .map((source) => ({ source, spelling: pinyinSyllables(source.name).join(' ') }))
    .sort(
      (one, other) => compare(one.spelling, other.spelling) || compare(one.source.slug, other.source.slug),
    );
  const groups = new Map<string, Category[]>();
  for (const { source, spelling } of spelled) {
    const letter = /^[a-z]/.exec(spelling)?.[0].toUpperCase() ?? '';
    const group = groups.get(letter);
    if (group === undefined) groups.set(letter, [source]);
    else group.push(source);
  }
  const others = groups.get('');
  groups.delete('');
  const lettered = Array.from(groups, ([letter, group]) => ({ letter, sources: group }));
  return others === undefined ? lettered : [...lettered, { letter: undefined, sources: others }];
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
