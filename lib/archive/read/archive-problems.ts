import type { PressSummary, Problem } from '@/lib/model/problem';
import type { RemovalTotals } from '../removal-totals';
import type { ArchiveConnection } from './archive-connection';

/** A problem with its place among those of its file. */
export interface PlacedProblem extends Problem {
  readonly position: number;
}

/** What the press found wrong, and what it took out. */
export class ArchiveProblems {
  readonly #archive: ArchiveConnection;

  constructor(archive: ArchiveConnection) {
    this.#archive = archive;
  }

  /** Figures of the newest press that changed something. */
  summary(): PressSummary | undefined {
    const row = this.#archive.get('meta', 'press-summary');
    return row && (JSON.parse(row.value) as PressSummary);
  }

  /** Problems of the folder and of the settings. */
  ofFolder(): Problem[] {
    const row = this.#archive.get('meta', 'folder-problems');
    return row ? (JSON.parse(row.value) as Problem[]) : [];
  }

  /** What repairs took out of bodies, by step. */
  removals(): RemovalTotals {
    const row = this.#archive.get('meta', 'removals');
    return row ? (JSON.parse(row.value) as RemovalTotals) : {};
  }

  /** Problems of posts by path, those behind the given place. */
  after(path: string, position: number, limit: number): PlacedProblem[] {
    return this.#archive.all('problemsAfter', path, position, limit);
  }
}
