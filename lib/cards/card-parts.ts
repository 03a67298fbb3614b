import type { ReactElement } from 'react';
import { box } from './box';
import { breakText, clampLines } from './break-lines';
import { CARD_COLOURS } from './card-colours';
import type { CardType } from './card-type';
import { lineOf } from './line-of';
import { setTitle, TITLE_LINE_HEIGHT, type TitleRoom } from './set-title';

/** Name of the site between an accent above and a hairline below, as on the masthead. */
export function nameplate(site: string, size: number, type: CardType): ReactElement {
  return box(
    {
      borderTop: `${Math.round(size / 4)}px solid ${CARD_COLOURS.accent}`,
      borderBottom: `1px solid ${CARD_COLOURS.rule}`,
      padding: `${size * 0.6}px 0`,
      fontSize: size,
      fontWeight: 700,
      overflow: 'hidden',
    },
    lineOf(site, type),
  );
}

/** The headline, set into its room. */
export function headline(title: string, room: TitleRoom, type: CardType): ReactElement {
  const { lines, size } = setTitle(title, room, type.widthOf);
  return box(
    { flexDirection: 'column', fontSize: size, fontWeight: 700, lineHeight: TITLE_LINE_HEIGHT },
    ...lines.map((line) => lineOf(line, type)),
  );
}

/** Running text of at most `most` lines. */
export function paragraph(
  text: string,
  { width, size, most }: { readonly width: number; readonly size: number; readonly most: number },
  type: CardType,
): ReactElement {
  const { widthOf } = type;
  const lines = clampLines(breakText(text, width / size, widthOf), most, width / size, widthOf);
  return box(
    { flexDirection: 'column', fontSize: size, lineHeight: 1.7 },
    ...lines.map((line) => lineOf(line, type)),
  );
}
