import { createElement, type ReactElement } from 'react';
import { qrCode } from '@/lib/site/share-qr';
import { box } from './box';
import type { Card } from './card';
import { CARD_COLOURS } from './card-colours';
import { headline, nameplate, paragraph } from './card-parts';
import { CARD_SIZE } from './card-size';
import type { CardType } from './card-type';

const MARGIN = 56;
const SIZES = [88, 76, 66, 58, 52, 46, 42];
/** Pixels of the QR code: a phone held at arm's length reads 200 of them. */
const QR_SIZE = 208;

/** A poster to pass on where links are not welcome: headline, opening, and the way to the story. */
export function posterCard(card: Card, type: CardType): ReactElement {
  const { site, title, source, time, excerpt } = card;
  const { width, height } = CARD_SIZE.poster;
  const inner = width - 2 * MARGIN;
  const origin = [source, time].filter((part) => part !== undefined && part !== '').join('　');
  return box(
    {
      flexDirection: 'column',
      width,
      height,
      padding: MARGIN,
      background: CARD_COLOURS.paper,
      color: CARD_COLOURS.ink,
    },
    nameplate(site, 30, type),
    box(
      { marginTop: 56, color: CARD_COLOURS.accent },
      paragraph(origin, { width: inner, size: 26, most: 1 }, type),
    ),
    box({ marginTop: 12 }, headline(title, { width: inner, height: 300, sizes: SIZES }, type)),
    box(
      { marginTop: 36, color: CARD_COLOURS.muted },
      paragraph(excerpt, { width: inner, size: 28, most: 6 }, type),
    ),
    wayToTheStory(card, type),
  );
}

/** The QR code with what to do with it, at the foot of the poster. */
function wayToTheStory({ address, scan }: Card, type: CardType): ReactElement {
  if (address === undefined) return box({});
  const { size, path } = qrCode(address);
  return box(
    {
      alignItems: 'center',
      justifyContent: 'space-between',
      marginTop: 'auto',
      paddingTop: 32,
      borderTop: `1px solid ${CARD_COLOURS.rule}`,
    },
    box(
      { flexDirection: 'column' },
      paragraph(scan, { width: 380, size: 28, most: 2 }, type),
      box(
        { color: CARD_COLOURS.muted },
        paragraph(address.replace(/^https?:\/\//, ''), { width: 380, size: 22, most: 2 }, type),
      ),
    ),
    createElement(
      'svg',
      { width: QR_SIZE, height: QR_SIZE, viewBox: `0 0 ${size} ${size}` },
      createElement('rect', { width: size, height: size, fill: '#fff' }),
      createElement('path', { d: path, fill: '#000' }),
    ),
  );
}
