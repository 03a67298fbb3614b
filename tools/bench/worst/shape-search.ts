import { type ChildProcess, fork } from 'node:child_process';
import type { MeasureAnswer, MeasureRequest } from './measure-shapes';
import { treeProcessorTime } from '../process/background-server';
import { SIZES, type Shape } from './shape';

/** A shape that takes more time than it may. */
export interface FoundShape {
  readonly shape: Shape;
  readonly why: string;
  readonly where: string;
}

/** Milliseconds of CPU time below which no growth counts, and that no text of any shape may pass. */
const NOTICED = 50;
const MOST = 2_000;
/** Four times as much text may take this many times as long. */
const GROWTH = 6;
/** Twice as much takes this many times as long where it is no step, such as the bound of another way of reading. */
const GROWTH_OF_TWO = 2.3;
/** Above this, in milliseconds for the large text, larger ones are tried, too. */
const DOUBTFUL = 25;
/** Seconds of CPU time after which the measuring process is ended. */
const PATIENCE = 8;
const LOOK_EVERY_MS = 500;

/** Measures shapes in a process of its own, which is ended and started again when one holds it up. */
export class ShapeSearch {
  #process: ChildProcess | undefined;

  /** What is wrong with a shape; undefined when its time is bounded. */
  async look(shape: Shape): Promise<FoundShape | undefined> {
    const { large, bounds } = SIZES[shape.place];
    const once = await this.#time(shape, large, 1);
    if (once < DOUBTFUL) return undefined;
    if (once === Infinity) return this.#found(shape, large / 4, `no end in ${PATIENCE} s`);
    const most = await this.#time(shape, large, 3);
    if (most > NOTICED) {
      const [small, half] = [await this.#time(shape, large / 4, 3), await this.#time(shape, large / 2, 3)];
      const grows = half > GROWTH_OF_TWO * small && most > GROWTH_OF_TWO * half;
      if (most > GROWTH * small && grows)
        return this.#found(
          shape,
          large,
          `${Math.round(small)} -> ${Math.round(most)} ms for four times as many`,
        );
    }
    for (const length of bounds) {
      if ((await this.#time(shape, length, 1)) <= MOST) continue;
      const time = await this.#time(shape, length, 2);
      if (time > MOST) return this.#found(shape, length, `${Math.round(time)} ms for ${length / 1_000} kB`);
    }
    return undefined;
  }

  stop(): void {
    this.#process?.kill('SIGKILL');
    this.#process = undefined;
  }

  /** The best of some rounds; Infinity for one that never ends. */
  async #time(shape: Shape, length: number, rounds: number): Promise<number> {
    let best = Infinity;
    for (let round = 0; round < rounds; round += 1) {
      const answer = await this.#ask({ shape, length, profile: false });
      if (answer === undefined) return Infinity;
      best = Math.min(best, answer.time);
    }
    return best;
  }

  async #found(shape: Shape, length: number, why: string): Promise<FoundShape> {
    const answer = await this.#ask({ shape, length, profile: true });
    return { shape, why, where: answer?.where ?? 'it held the process up' };
  }

  async #ask(request: MeasureRequest): Promise<MeasureAnswer | undefined> {
    const process = (this.#process ??= await started());
    process.send(request);
    const answer = await answerOf(process);
    if (answer === undefined) this.stop();
    return answer;
  }
}

async function started(): Promise<ChildProcess> {
  const child = fork('scripts/run.mjs', ['tools/bench/worst/measure-shapes.ts'], {
    // Its heap does not grow while it measures: collecting garbage is no part of the time, as far as that goes.
    execArgv: ['--expose-gc', '--max-semi-space-size=128'],
  });
  await new Promise((resolve) => child.once('message', resolve));
  return child;
}

function answerOf(child: ChildProcess): Promise<MeasureAnswer | undefined> {
  return new Promise((resolve) => {
    const end = (answer: MeasureAnswer | undefined): void => {
      clearInterval(look);
      child.off('message', end).off('exit', onExit);
      resolve(answer);
    };
    const onExit = (): void => end(undefined);
    const before = treeProcessorTime(child.pid ?? 0);
    const look = setInterval(() => {
      if (treeProcessorTime(child.pid ?? 0) - before > PATIENCE) onExit();
    }, LOOK_EVERY_MS);
    child.on('message', end).on('exit', onExit);
  });
}
