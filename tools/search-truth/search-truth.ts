import { Random } from '@/tools/corpus/random';
import { EVERYTHING } from '@/lib/model/post-filter';
import { countPosts } from '@/lib/archive/search/count';
import { findNewest } from '@/lib/archive/search/pages';
import { planSearch } from '@/lib/archive/search/plan';
import { drawnQuery, QUERY_KINDS, type QueryKind, type DrawnQuery } from './drawn-query';
import { pressedTexts, type PressedText } from './pressed-texts';

/** How one query did. */
interface Comparison {
  readonly query: string;
  readonly wanted: number;
  readonly found: number;
  readonly right: number;
  /** False when the count shown is not what there is. */
  readonly countRight: boolean;
  /** False when the posts did not come newest first, each once. */
  readonly inOrder: boolean;
}

/** How the queries of one kind did together. */
interface KindResult {
  readonly kind: QueryKind;
  readonly queries: number;
  /** Posts found, of all queries. */
  readonly found: number;
  readonly recall: number;
  readonly precision: number;
  /** Queries whose answer was wrong in any way. */
  readonly wrong: readonly Comparison[];
}

interface TruthOptions {
  /** An empty folder. */
  readonly folder: string;
  readonly posts: number;
  /** Queries of each kind. */
  readonly queries: number;
  readonly seed: number;
}

/** Searches a freshly pressed corpus for random pieces of it and compares with plain `includes()`. */
export async function searchTruth({ folder, posts, queries, seed }: TruthOptions): Promise<KindResult[]> {
  const { reader, texts } = await pressedTexts(folder, posts, seed);
  globalThis.broadsheetArchive = reader;
  try {
    return QUERY_KINDS.map((kind) => {
      const comparisons: Comparison[] = [];
      for (let draw = 0; comparisons.length < queries && draw < queries * 400; draw += 1) {
        const query = drawnQuery(kind, texts, new Random(seed, kind, draw));
        if (query) comparisons.push(compareWithTruth(query, texts));
      }
      return resultOf(kind, comparisons);
    });
  } finally {
    globalThis.broadsheetArchive = undefined;
    reader.close();
  }
}

function resultOf(kind: QueryKind, comparisons: readonly Comparison[]): KindResult {
  const sum = (value: (comparison: Comparison) => number): number =>
    comparisons.reduce((total, comparison) => total + value(comparison), 0);
  const [wanted, found, right] = [sum((one) => one.wanted), sum((one) => one.found), sum((one) => one.right)];
  return {
    kind,
    queries: comparisons.length,
    found,
    recall: wanted === 0 ? 1 : right / wanted,
    precision: found === 0 ? 1 : right / found,
    wrong: comparisons.filter(
      (one) => one.right !== one.wanted || one.right !== one.found || !one.countRight || !one.inOrder,
    ),
  };
}

/** Asks the search and plain `includes()` the same and compares the answers, whole lists of posts. */
function compareWithTruth({ query, matches }: DrawnQuery, texts: readonly PressedText[]): Comparison {
  const wanted = new Set(texts.filter(matches).map(({ id }) => id));
  const plan = planSearch({ ...EVERYTHING, text: query }, 'Asia/Shanghai');
  const found: number[] = [];
  let after: string | undefined;
  do {
    const page = findNewest(plan, after, 500);
    found.push(...page.ids);
    after = page.next;
  } while (after !== undefined);
  const { count, exact } = countPosts(plan);
  return {
    query,
    wanted: wanted.size,
    found: found.length,
    right: found.filter((id) => wanted.has(id)).length,
    countRight: exact ? count === wanted.size : count <= wanted.size,
    inOrder: found.every((id, position) => position === 0 || id < (found[position - 1] ?? 0)),
  };
}
