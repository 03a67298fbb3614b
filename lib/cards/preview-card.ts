import type { ReactElement } from 'react';
import { box } from './box';
import type { Card } from './card';
import { CARD_COLOURS } from './card-colours';
import { headline, nameplate, paragraph } from './card-parts';
import { CARD_SIZE } from './card-size';
import type { CardType } from './card-type';

const MARGIN = 72;
const SIZES = [108, 96, 84, 74, 66, 58, 52, 46, 42];

/** The picture of a link: name of the site, headline, source and time. */
export function previewCard({ site, title, source, time }: Card, type: CardType): ReactElement {
  const { width, height } = CARD_SIZE.preview;
  const room = { width: width - 2 * MARGIN, height: 330, sizes: SIZES };
  const origin = [source, time].filter((part) => part !== undefined && part !== '').join('　');
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width,
      height,
      padding: `56px ${MARGIN}px`,
      background: CARD_COLOURS.paper,
      color: CARD_COLOURS.ink,
    },
    nameplate(site, 32, type),
    headline(title, room, type),
    box(
      { color: CARD_COLOURS.muted },
      paragraph(origin, { width: width - 2 * MARGIN, size: 30, most: 1 }, type),
    ),
  );
}
