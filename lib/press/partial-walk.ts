import type { FilesTable, FileRecord } from '@/lib/archive/write/files-table';
import type { Problem } from '@/lib/model/problem';
import { ContentWalk } from '@/lib/jekyll/walk/content-walk';
import type { SiteConfig } from '@/lib/jekyll/config/site-config';
import type { SourceFile, WalkProblem } from '@/lib/jekyll/walk/source-file';

/** A set of record ids as one bit each: a million files take 125 kB. */
export class SeenFiles {
  readonly #highestId: number;
  readonly #bits: Uint8Array;

  constructor(highestId: number) {
    this.#highestId = highestId;
    this.#bits = new Uint8Array((highestId >> 3) + 1);
  }

  add(id: number): void {
    const byte = id >> 3;
    this.#bits[byte] = (this.#bits[byte] ?? 0) | (1 << (id & 7));
  }

  /** Ids above the highest one at the start are new, and so were seen. */
  has(id: number): boolean {
    return id > this.#highestId || ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }
}

/** Some files and folders, each with all that it holds. */
export class PathSet {
  readonly #places: string[] = [];

  /** Adds a path inside the content folder; empty for the content folder itself. */
  add(place: string): void {
    this.#places.push(place);
  }

  /** True when the path is one of the places or lies in one. */
  hold(path: string): boolean {
    return this.#places.some((place) => place === '' || path === place || path.startsWith(`${place}/`));
  }
}

/** A look at a few places of the content folder, and what the archive knows of just these. */
export interface PartialWalk {
  readonly files: () => Iterable<SourceFile | WalkProblem>;
  readonly records: () => Iterable<FileRecord>;
  /** Those problems that this look says nothing about. */
  readonly problemsOutside: (problems: readonly Problem[]) => Problem[];
}

/**
 * Prepares a look at some paths only.
 *
 * @returns undefined when all of the folder has to be looked at: it is meant itself, or what its
 *   other files are may have changed with these
 */
export function partialWalk(
  contentDir: string,
  config: SiteConfig,
  paths: Iterable<string>,
  filesTable: FilesTable,
): PartialWalk | undefined {
  const outermost = withoutInner(paths);
  const someKnown = filesTable.anyPost();
  if (outermost.includes('') || someKnown === undefined) return undefined;
  const walk = new ContentWalk(contentDir, config);
  if (walk.isFlat === isInPostsFolder(someKnown)) return undefined;
  const places = new PathSet();
  for (const path of outermost) places.add(path);
  return {
    *files() {
      for (const path of outermost) yield* walk.at(path);
    },
    *records() {
      for (const path of outermost) yield* filesTable.at(path);
    },
    problemsOutside: (problems) =>
      problems.filter(({ path }) => path !== '_config.yml' && !places.hold(path)),
  };
}

/** A folder stands for all that it holds. */
function withoutInner(paths: Iterable<string>): string[] {
  const all = new Set(paths);
  return [...all].filter((path) => {
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
      if (all.has(path.slice(0, at))) return false;
    }
    return true;
  });
}

function isInPostsFolder(path: string): boolean {
  return /(?:^|\/)_(?:posts|drafts)\//.test(path);
}
