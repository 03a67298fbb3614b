import type { WidthOf } from './font-metrics';

/** The type that cards are set in: a font for text, and one for the emoji that it lacks. */
export interface CardType {
  /** Width of a character as it is set, in ems of the text around it. */
  readonly widthOf: WidthOf;
  /** Whether a character is set from the emoji font. */
  readonly isEmoji: (character: string) => boolean;
}

/** Size of emoji against the text around them: as wide as a Han character. */
export const EMOJI_SCALE = 0.79;

/** Puts the two fonts together. */
export function cardType(text: WidthOf, emoji: WidthOf): CardType {
  const isEmoji = (character: string): boolean =>
    text(character) === undefined && emoji(character) !== undefined;
  return {
    isEmoji,
    widthOf: (character) => {
      const width = text(character);
      if (width !== undefined || !isEmoji(character)) return width;
      return (emoji(character) ?? 1) * EMOJI_SCALE;
    },
  };
}
