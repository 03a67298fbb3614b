import type { ReactElement } from 'react';
import { box } from './box';
import { breakText, clampLines } from './break-lines';
import { CARD_COLOURS } from './card-colours';
import type { WidthOf } from './font-metrics';
import { setTitle, TITLE_LINE_HEIGHT, type TitleRoom } from './set-title';

/** Name of the site between an accent above and a hairline below, as on the masthead. */
export function nameplate(site: string, size: number): ReactElement {
  return box(
    {
      borderTop: `${Math.round(size / 4)}px solid ${CARD_COLOURS.accent}`,
      borderBottom: `1px solid ${CARD_COLOURS.rule}`,
      padding: `${size * 0.6}px 0`,
      fontSize: size,
      fontWeight: 700,
      whiteSpace: 'pre',
      overflow: 'hidden',
    },
    site,
  );
}

/** The headline, set into its room. */
export function headline(title: string, room: TitleRoom, widthOf: WidthOf): ReactElement {
  const { lines, size } = setTitle(title, room, widthOf);
  return box(
    { flexDirection: 'column', fontSize: size, fontWeight: 700, lineHeight: TITLE_LINE_HEIGHT },
    ...lines.map((line) => box({ whiteSpace: 'pre' }, line)),
  );
}

/** Running text of at most `most` lines. */
export function paragraph(
  text: string,
  { width, size, most }: { readonly width: number; readonly size: number; readonly most: number },
  widthOf: WidthOf,
): ReactElement {
  const lines = clampLines(breakText(text, width / size, widthOf), most, width / size, widthOf);
  return box(
    { flexDirection: 'column', fontSize: size, lineHeight: 1.7 },
    ...lines.map((line) => box({ whiteSpace: 'pre' }, line)),
  );
}
