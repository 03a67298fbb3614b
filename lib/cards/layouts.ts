import { createElement, type ReactElement } from 'react';
import { qrCode } from '@/lib/site/share/qr';
import { box, lineOf } from './line-of';
import { type Card, CARD_SIZE } from './card';
import type { CardType } from './card-type';
import { breakText, clampLines, setTitle, TITLE_LINE_HEIGHT, type TitleRoom } from './setting';

/** Ink and paper of the light theme (app/styles/tokens.css): a card knows no reader's theme. */
const CARD_COLOURS = {
  paper: '#fbfaf7',
  ink: '#1b1a18',
  muted: '#65615a',
  rule: '#d8d4ca',
  accent: '#b3311b',
};

const PREVIEW_MARGIN = 72;
const PREVIEW_SIZES = [108, 96, 84, 74, 66, 58, 52, 46, 42];
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

/** The picture of a link: name of the site, headline, source and time. */
export function previewCard({ site, title, source, time }: Card, type: CardType): ReactElement {
  const { width, height } = CARD_SIZE.preview;
  const room = { width: width - 2 * PREVIEW_MARGIN, height: 330, sizes: PREVIEW_SIZES };
  const origin = [source, time].filter((part) => part !== undefined && part !== '').join('　');
  return box(
    {
      flexDirection: 'column',
      justifyContent: 'space-between',
      width,
      height,
      padding: `56px ${PREVIEW_MARGIN}px`,
      background: CARD_COLOURS.paper,
      color: CARD_COLOURS.ink,
    },
    nameplate(site, 32, type),
    headline(title, room, type),
    box(
      { color: CARD_COLOURS.muted },
      paragraph(origin, { width: width - 2 * PREVIEW_MARGIN, size: 30, most: 1 }, type),
    ),
  );
}

/** Name of the site between an accent above and a hairline below, as on the masthead. */
function nameplate(site: string, size: number, type: CardType): ReactElement {
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
function headline(title: string, room: TitleRoom, type: CardType): ReactElement {
  const { lines, size } = setTitle(title, room, type.widthOf);
  return box(
    { flexDirection: 'column', fontSize: size, fontWeight: 700, lineHeight: TITLE_LINE_HEIGHT },
    ...lines.map((line) => lineOf(line, type)),
  );
}

/** Running text of at most `most` lines. */
function paragraph(
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
