import type { Removal, RemovalStep } from '@/lib/model/removal';

/** Characters of an example. */
const EXAMPLE_LENGTH = 120;

/** Keeps account of what repairs take out of one body, so that its publisher sees it. */
export class Removals {
  readonly #byStep = new Map<RemovalStep, { count: number; readonly example: string }>();

  /** Notes one paragraph, line or element that goes; one without words is not worth it. */
  note(step: RemovalStep, text: string): void {
    const known = this.#byStep.get(step);
    if (known === undefined) {
      const example = exampleOf(text);
      if (example !== '') this.#byStep.set(step, { count: 1, example });
    } else if (/\S/.test(text)) known.count += 1;
  }

  /** Forgets all: the body is prepared in another way. */
  clear(): void {
    this.#byStep.clear();
  }

  list(): Removal[] {
    return Array.from(this.#byStep, ([step, { count, example }]) => ({ step, count, example }));
  }
}

function exampleOf(text: string): string {
  const line = text
    .slice(0, EXAMPLE_LENGTH * 8)
    .replace(/[\s\0-\x1f\x7f-\x9f\u200b\u202a-\u202e\u2066-\u2069\ufeff]+/g, ' ')
    .trim();
  if (line.length <= EXAMPLE_LENGTH) return line;
  return `${line
    .slice(0, EXAMPLE_LENGTH - 1)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd()}…`;
}
