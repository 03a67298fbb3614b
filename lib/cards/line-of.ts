import { type ReactElement, createElement, type CSSProperties, type ReactNode } from 'react';
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

/** A rectangle of a card. The renderer wants every box with several children to be a flex box. */
export function box(style: CSSProperties, ...children: readonly ReactNode[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children);
}
