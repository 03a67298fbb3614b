import type { Page } from '@playwright/test';
import jsQR from 'jsqr';

/** A part of a picture, in its pixels. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** Pixels to a side that a code is read from: a phone at arm's length has no more. */
const SIDE = 200;

/** What the QR code in a PNG says, as a decoder reads it from 200 pixels; undefined when it reads nothing. */
export async function readQr(page: Page, png: Buffer, part?: Part): Promise<string | undefined> {
  const blank = await page.context().newPage();
  const pixels = await blank.evaluate(
    async ({ url, area, side }) => {
      const picture = await createImageBitmap(await (await fetch(url)).blob());
      const context = new OffscreenCanvas(side, side).getContext('2d');
      if (!context) throw new Error('There is no canvas to read the picture from.');
      const { x, y, side: from } = area ?? { x: 0, y: 0, side: Math.min(picture.width, picture.height) };
      context.drawImage(picture, x, y, from, from, 0, 0, side, side);
      return Array.from(context.getImageData(0, 0, side, side).data);
    },
    { url: `data:image/png;base64,${png.toString('base64')}`, area: part, side: SIDE },
  );
  await blank.close();
  return jsQR(Uint8ClampedArray.from(pixels), SIDE, SIDE)?.data;
}
