/** Where a thread says what it is at, in memory that it shares with its watchdog. */
export type Pulse = Int32Array<SharedArrayBuffer>;

/** Number of the thread that is at work; 0 before and after. */
const THREAD = 0;
/** Goes up with every step. */
const STEP = 1;
const LOOK_EVERY = 250;
/** A look that comes late counts for no more than this: its thread may have answered meanwhile. */
const LONGEST_LOOK = 1_000;
/** A thread that waits for something, or for a turn on a busy machine, has so many times as long. */
const WAITING_SHARE = 6;

/** Called by a thread when it begins. */
export function beginWork(pulse: Pulse | undefined, thread: number): void {
  if (pulse) Atomics.store(pulse, THREAD, thread);
}

/** Called by a thread whenever it gets on. */
export function getOn(pulse: Pulse | undefined): void {
  if (pulse) Atomics.add(pulse, STEP, 1);
}

/** Called by a thread when it is done. */
export function endWork(pulse: Pulse | undefined): void {
  if (pulse) Atomics.store(pulse, THREAD, 0);
}

/** Whether the work had begun and did not come to its end. */
export function isAtWork(pulse: Pulse): boolean {
  return Atomics.load(pulse, THREAD) !== 0;
}

interface Watched {
  step: number;
  /** Milliseconds without a step. */
  still: number;
}

/** Ends threads that do not get on. Time counts while this process computes: a busy machine makes nobody late. */
export class Watchdog {
  readonly #patience: number;
  readonly #end: (thread: number) => void;
  readonly #watched = new Map<Pulse, Watched>();
  #timer: NodeJS.Timeout | undefined;
  #looked = 0;
  #computed = 0;

  /**
   * @param patience milliseconds that one step may take
   * @param end ends the thread of that number
   */
  constructor(patience: number, end: (thread: number) => void) {
    this.#patience = patience;
    this.#end = end;
  }

  /** Watches work that is about to be handed out, until `leave`. */
  watch(): Pulse {
    const pulse: Pulse = new Int32Array(new SharedArrayBuffer(8));
    this.#watched.set(pulse, { step: 0, still: 0 });
    if (this.#timer === undefined) {
      this.#spent();
      this.#timer = setInterval(() => this.#look(), LOOK_EVERY).unref();
    }
    return pulse;
  }

  leave(pulse: Pulse): void {
    this.#watched.delete(pulse);
    if (this.#watched.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #look(): void {
    const spent = this.#spent();
    for (const [pulse, watched] of this.#watched) {
      const thread = Atomics.load(pulse, THREAD);
      const step = Atomics.load(pulse, STEP);
      watched.still = thread !== 0 && step === watched.step ? watched.still + spent : 0;
      watched.step = step;
      if (watched.still < this.#patience) continue;
      watched.still = 0;
      this.#end(thread);
    }
  }

  /** Milliseconds since the last look that count. */
  #spent(): number {
    const { user, system } = process.cpuUsage();
    const [now, computed] = [performance.now(), (user + system) / 1_000];
    const wall = Math.min(now - this.#looked, LONGEST_LOOK);
    const spent = Math.max(Math.min(wall, computed - this.#computed), wall / WAITING_SHARE);
    [this.#looked, this.#computed] = [now, computed];
    return spent;
  }
}
