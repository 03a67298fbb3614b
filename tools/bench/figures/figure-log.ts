import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { homedir } from 'node:os';
import { BOUNDS } from '../bounds/bounds';
import { boundsTable } from '../bounds/bounds-table';
import type { Figure, Latency, Unit } from './figure';
import { figureTable } from './figure-table';
import { figureText } from './figure-text';
import { formatNumber } from './format-number';
import { plainTable } from './plain-table';
import type { ResultFile } from './result-file';
import type { RunFacts } from './run-facts';
import type { Sample } from './slope';

/** Collects figures, says each as it comes, and keeps the file up to date: a run that is stopped leaves what it had. */
export class FigureLog {
  readonly #file: string;
  readonly #command: string;
  readonly #facts: RunFacts;
  readonly #folders: readonly string[];
  readonly #figures: Figure[] = [];
  readonly #notes = new Set<string>();
  #samples: readonly Sample[] | undefined;

  /** @param folders of this machine that the record does not name */
  constructor(file: string, command: string, facts: RunFacts, folders: readonly string[] = []) {
    this.#file = file;
    this.#command = recordedCommand(command);
    this.#facts = facts;
    this.#folders = folders;
  }

  value(area: string, what: string, posts: number, value: number, unit: Unit): void {
    // JSON has no NaN.
    if (Number.isFinite(value)) this.#add({ area, what, posts, value, unit });
    else this.missing(area, what, posts, 'too few measurements');
  }

  latency(area: string, what: string, posts: number, latency: Latency): void {
    if (latency.requests > 0) this.#add({ area, what, posts, latency });
    else this.missing(area, what, posts, 'nothing to ask for');
  }

  missing(area: string, what: string, posts: number, reason: string): void {
    this.#add({ area, what, posts, missing: withoutPaths(reason, this.#folders) });
  }

  /** A number of this run; undefined when it was not measured. */
  measured(area: string, what: string, posts: number): number | undefined {
    return this.#figures.find((one) => one.area === area && one.what === what && one.posts === posts)?.value;
  }

  /** Adds what one has to know to compare the figures with others; once is enough. */
  note(text: string): void {
    this.#notes.add(text);
    this.#save();
  }

  samples(samples: readonly Sample[]): void {
    this.#samples = samples;
    this.#save();
  }

  /** Says everything so far as a table, then what was promised, and where it is kept. */
  close(): void {
    console.log(`\n${plainTable(figureTable(this.#figures))}`);
    const promises = boundsTable(this.#figures, BOUNDS);
    if (promises.length > 1) console.log(`\n${plainTable(promises)}`);
    console.log(`\nWritten to ${this.#file}`);
  }

  #add(figure: Figure): void {
    this.#figures.push(figure);
    console.log(
      `${formatNumber(figure.posts)} posts · ${figure.area}: ${figure.what}: ${figureText(figure)}`,
    );
    this.#save();
  }

  #save(): void {
    const result: ResultFile = {
      command: this.#command,
      ...this.#facts,
      notes: [...this.#notes],
      figures: [...this.#figures],
      ...(this.#samples && { samples: [...this.#samples] }),
    };
    mkdirSync(dirname(this.#file), { recursive: true });
    writeFileSync(this.#file, `${JSON.stringify(result, undefined, 1)}\n`);
  }
}

/** A command as it is recorded: figures are the same wherever the work was done and written. */
export function recordedCommand(typed: string): string {
  return typed
    .replace(/(--(?:work|before)[ =])\S+/g, '$1DIR')
    .replace(/(--out[ =])(\S+)/g, (whole, option: string, file: string) =>
      file.startsWith('/') ? `${option}FILE` : whole,
    );
}

/** Names for the folders of this machine: the project is `.`, whatever else is named is DIR. */
export function withoutPaths(text: string, folders: readonly string[]): string {
  const named = [
    { folder: process.cwd(), name: '.' },
    ...folders.map((folder) => ({ folder, name: 'DIR' })),
    { folder: homedir(), name: '~' },
  ];
  return named
    .filter(({ folder }) => folder.length > 1)
    .toSorted((one, other) => other.folder.length - one.folder.length)
    .reduce((rest, { folder, name }) => rest.replaceAll(folder, name), text);
}
