import type { ImageResponse } from 'next/og.js';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cardType, type CardType } from './card-type';
import { fontMetrics } from './font-metrics';
import { FAMILIES } from './line-of';

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

type FontFace = NonNullable<NonNullable<ConstructorParameters<typeof ImageResponse>[1]>['fonts']>[number];

/** The fonts of cards, as the renderer takes them and as lines are measured by them. */
export interface CardFonts {
  /** One array for all cards: the renderer knows parsed fonts by it. */
  readonly faces: FontFace[];
  readonly type: CardType;
}

/**
 * Reads the fonts. Both weights of the text have the same characters and, but for Latin letters, the same
 * advances; bold is the wider.
 */
export function loadCardFonts(): CardFonts {
  const bold = readFont('bold');
  const emoji = readFont('emoji');
  return {
    faces: [
      { name: FAMILIES.text, data: readFont('regular').buffer, weight: 400, style: 'normal' },
      { name: FAMILIES.text, data: bold.buffer, weight: 700, style: 'normal' },
      { name: FAMILIES.emoji, data: emoji.buffer, weight: 700, style: 'normal' },
    ],
    type: cardType(fontMetrics(bold), fontMetrics(emoji)),
  };
}

/** Name of a font that cards are set in. */
type FontName = keyof typeof FILES;

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
