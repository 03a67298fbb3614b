import type { ReactElement } from 'react';
import { box } from './box';
import { EMOJI_SCALE, type CardType } from './card-type';

/** Family names that the renderer knows the fonts by. */
export const FAMILIES = { text: 'Noto Sans Hans', emoji: 'Noto Emoji' };

/**
 * One line of a card. Emoji stand in boxes that name their font: left to itself, the renderer remembers the
 * font of a character by its first UTF-16 unit, which most emoji share with letters in squares and rare Han.
 */
export function lineOf(line: string, { isEmoji }: CardType): ReactElement {
  const runs: { text: string; readonly emoji: boolean }[] = [];
  for (const character of line) {
    const last = runs.at(-1);
    const emoji = isEmoji(character);
    if (last?.emoji === emoji) last.text += character;
    else runs.push({ text: character, emoji });
  }
  return box(
    { whiteSpace: 'pre', alignItems: 'center', fontFamily: FAMILIES.text },
    ...runs.map(({ text, emoji }) =>
      emoji ? box({ fontFamily: FAMILIES.emoji, fontSize: `${EMOJI_SCALE}em` }, text) : text,
    ),
  );
}
