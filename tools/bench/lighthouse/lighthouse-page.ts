import { join } from 'node:path';
import { z } from 'zod';
import { ensureBrowser } from '@/scripts/setup/ensure-browser';
import { QUIET_BROWSER } from '@/scripts/setup/quiet-browser';
import { timedRun } from '../process/timed-run';

/** What Lighthouse found on one load of a page. */
export interface PageFigures {
  /** Performance, 0 to 1. */
  readonly score: number;
  /** Largest contentful paint, milliseconds. */
  readonly paint: number;
  /** Total blocking time, milliseconds. */
  readonly blocking: number;
  /** Cumulative layout shift. */
  readonly shift: number;
}

const number = z.object({ numericValue: z.number() });
const report = z.object({
  categories: z.object({ performance: z.object({ score: z.number() }) }),
  audits: z.object({
    'largest-contentful-paint': number,
    'total-blocking-time': number,
    'cumulative-layout-shift': number,
  }),
});

/** Chromium now and then loses the trace of a load (NO_NAVSTART and the like); Lighthouse itself asks to be run again. */
const ATTEMPTS = 3;
const FLAGS = ['--headless=new', ...QUIET_BROWSER].join(' ');

/** Lighthouse as installed in a folder of its own, run as a program: it is no dependency of the project. */
export class LighthousePage {
  readonly #program: string;
  readonly #browser = ensureBrowser();

  constructor(folder: string) {
    this.#program = join(folder, 'node_modules/lighthouse/cli/index.js');
  }

  /**
   * Loads one page once, in the mobile preset, which is Lighthouse's own default.
   *
   * @throws when Lighthouse fails again and again, with the last of what it said
   */
  async run(url: string): Promise<PageFigures> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#once(url);
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
    }
  }

  async #once(url: string): Promise<PageFigures> {
    const { output } = await timedRun({
      file: process.execPath,
      words: [
        this.#program,
        url,
        '--quiet',
        '--output=json',
        '--only-categories=performance',
        '--no-enable-error-reporting',
        `--chrome-flags=${FLAGS}`,
      ],
      env: { CHROME_PATH: this.#browser },
      limit: 180,
    });
    const { categories, audits } = report.parse(JSON.parse(output));
    return {
      score: categories.performance.score,
      paint: audits['largest-contentful-paint'].numericValue,
      blocking: audits['total-blocking-time'].numericValue,
      shift: audits['cumulative-layout-shift'].numericValue,
    };
  }
}
