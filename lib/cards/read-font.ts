import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/**
 * Noto Sans Hans from the package `@embedpdf/fonts-sc`: 8.5 MB with 30,789 characters, all Han of the
 * basic plane, traditional ones included, and of GB 18030. Noto Emoji from `@expo-google-fonts/noto-emoji`:
 * 0.9 MB with every emoji, drawn in one colour.
 */
const FILES = {
  regular: ['@embedpdf/fonts-sc', '../fonts/NotoSansHans-Regular.otf'],
  bold: ['@embedpdf/fonts-sc', '../fonts/NotoSansHans-Bold.otf'],
  emoji: ['@expo-google-fonts/noto-emoji', '700Bold/NotoEmoji_700Bold.ttf'],
} as const;

/** Name of a font that cards are set in. */
export type FontName = keyof typeof FILES;

/**
 * Reads the file of a font.
 *
 * @throws when its package is not installed
 */
export function readFont(name: FontName): Uint8Array<ArrayBuffer> {
  const [fontPackage, file] = FILES[name];
  const entry = createRequire(import.meta.url).resolve(fontPackage);
  return new Uint8Array(readFileSync(join(dirname(entry), file)));
}
