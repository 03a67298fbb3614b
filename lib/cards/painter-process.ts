import { fork, type ChildProcess } from 'node:child_process';
import { resolve } from 'node:path';
import type { Card } from './card';
import type { PaintAnswer, PaintRequest } from './painter';

/** More cards are wanted at once than can be drawn soon. */
export class PainterBusy extends Error {
  constructor() {
    super('Too many cards are wanted at once.');
    this.name = 'PainterBusy';
  }
}

/** The painter is part of the build that is served, or of what plain `next` has (scripts/prepare-next.ts). */
const program = (): string => `${process.env['BROADSHEET_BUILD'] ?? '.build/plain'}/card-painter.mjs`;

/** Cards that may wait for the painter: about two seconds of work. */
const MOST_WAITING = 16;

/** Milliseconds after which a painter with nothing to do is ended and gives its memory back. */
const IDLE = 20_000;

/** Milliseconds a card may take, the painter's start included, before the painter is ended. */
const PATIENCE = 20_000;

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (problem: Error) => void;
}

/**
 * The process that draws cards, one after the other. It is started when a card is wanted and ends soon
 * after the last one, so that fonts and renderer take no memory of a server that nobody asks for cards.
 */
export class PainterProcess {
  readonly #program: string;
  readonly #waiting = new Map<number, Waiting>();
  #child: ChildProcess | undefined;
  #timer: NodeJS.Timeout | undefined;
  #number = 0;

  constructor(path = resolve(program())) {
    this.#program = path;
  }

  /**
   * Draws a card as a PNG.
   *
   * @throws {PainterBusy} when too many cards wait already
   * @throws when it cannot be drawn, or takes too long
   */
  async paint(card: Card): Promise<Uint8Array> {
    if (this.#waiting.size >= MOST_WAITING) throw new PainterBusy();
    const child = (this.#child ??= this.#start());
    const number = (this.#number += 1);
    const answer = new Promise<Uint8Array>((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject });
    });
    this.#waitFor(PATIENCE);
    child.send({ number, card } satisfies PaintRequest, (error) => {
      if (error) this.#settle({ number, problem: error.message });
    });
    return answer;
  }

  /** Ends the painter; a card that is wanted later starts another. */
  end(): void {
    this.#child?.kill('SIGKILL');
  }

  #start(): ChildProcess {
    const child = fork(/* turbopackIgnore: true */ this.#program, {
      serialization: 'advanced',
      execArgv: ['--max-semi-space-size=1', '--max-old-space-size=96'],
      env: { PATH: process.env['PATH'], NODE_ENV: 'production' },
    });
    child.on('message', (answer: PaintAnswer) => this.#settle(answer));
    child.on('error', (error) => this.#ended(child, error.message));
    child.on('exit', (code, signal) => this.#ended(child, `the painter has ended (${signal ?? code})`));
    return child;
  }

  #settle(answer: PaintAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    this.#waiting.delete(answer.number);
    if ('png' in answer) waiting?.resolve(answer.png);
    else waiting?.reject(new Error(`The card cannot be drawn: ${answer.problem}`));
    this.#waitFor(this.#waiting.size === 0 ? IDLE : PATIENCE);
  }

  /** Has the painter ended when nothing has happened for so long. */
  #waitFor(milliseconds: number): void {
    clearTimeout(this.#timer);
    const child = this.#child;
    this.#timer = setTimeout(() => child?.kill('SIGKILL'), milliseconds).unref();
  }

  /** Whoever still waits is told; the next card starts a new painter. */
  #ended(child: ChildProcess, problem: string): void {
    if (this.#child !== child) return;
    this.#child = undefined;
    clearTimeout(this.#timer);
    for (const number of [...this.#waiting.keys()]) this.#settle({ number, problem });
    clearTimeout(this.#timer);
  }
}
