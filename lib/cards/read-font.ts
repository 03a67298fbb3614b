import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Weight of a font file. */
export type FontWeight = 'Regular' | 'Bold';

/**
 * Noto Sans Hans from the package `@embedpdf/fonts-sc`: 8.5 MB with 30,789 characters, all Han of the
 * basic plane, traditional ones included, and of GB 18030.
 *
 * @throws when the package is not installed
 */
export function readFont(weight: FontWeight): Uint8Array<ArrayBuffer> {
  const entry = createRequire(import.meta.url).resolve('@embedpdf/fonts-sc');
  return new Uint8Array(readFileSync(join(dirname(entry), '..', 'fonts', `NotoSansHans-${weight}.otf`)));
}
