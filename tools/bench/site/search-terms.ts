import { Random } from '@/tools/corpus/random';

/** What the benchmark searches for. */
export interface SearchTerms {
  /** The two-character terms that occur most. */
  readonly frequent: readonly string[];
  /** Three to eight characters somewhere in a text, two-character terms of any frequency, and numbers. */
  readonly other: readonly string[];
}

const HAN_RUN = /\p{Script=Han}{2,}/gu;

/** Takes terms out of posts; the same for the same texts. */
export function searchTerms(texts: readonly string[], frequent: number, other: number): SearchTerms {
  const counts = new Map<string, number>();
  const runs: string[] = [];
  const numbers: string[] = [];
  for (const text of texts) {
    const body = text.replace(/^---\n[\s\S]*?\n---\n/, '');
    numbers.push(...(body.match(/\b\d{4,6}\b/g) ?? []).slice(0, 3));
    for (const [run] of body.matchAll(HAN_RUN)) {
      runs.push(run);
      for (let at = 0; at + 2 <= run.length; at += 1) {
        const pair = run.slice(at, at + 2);
        counts.set(pair, (counts.get(pair) ?? 0) + 1);
      }
    }
  }
  const common = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, frequent);
  const random = new Random(1, 'search terms', 0);
  const others = new Set<string>();
  for (let tries = 0; others.size < other && tries < other * 20; tries += 1) {
    if (numbers.length > 0 && random.chance(0.1)) {
      others.add(random.pick(numbers));
    } else if (runs.length > 0) {
      const run = random.pick(runs);
      const start = random.between(0, run.length - 2);
      others.add(run.slice(start, start + random.between(2, 8)));
    }
  }
  return { frequent: common.map(([pair]) => pair), other: [...others] };
}
