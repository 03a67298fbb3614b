import { ImageResponse } from 'next/og.js';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { box, lineOf } from './line-of';
import { loadCardFonts } from './fonts';
import { refuseNetwork } from './painter';

/** Kinds of characters that titles of a newspaper have: no card may show a box or nothing for any of them. */
const CHARACTERS = {
  simplified: '简体报纸国务院证券',
  traditional: '繁體臺灣證券報龍龜',
  'rare names': '鑫镕喆堃玥㛃㳚𬭊龘龢',
  'numbers and units': '①⑳㎡㎏℃‰№Ⅲ㈱',
  signs: '€·—…「」『』“”％→★',
  'emoji of the basic plane': '❤⏰✅⭐⚡☀',
  'emoji beyond it': '😀📈📉💰🚀🏦🀄🧧🇨',
};

const SIDE = 64;

const { faces, type } = loadCardFonts();

/** One character as cards set it: the same pixels are the same bytes. */
async function drawn(character: string, emoji = type.isEmoji): Promise<string> {
  const line = lineOf(character, { ...type, isEmoji: emoji });
  const element = box({ width: SIDE, height: SIDE, fontSize: 48, fontWeight: 700, background: '#fff' }, line);
  const image = new ImageResponse(element, { width: SIDE, height: SIDE, fonts: faces });
  return Buffer.from(await image.arrayBuffer()).toString('base64');
}

describe('the type of cards', () => {
  /** What is drawn where there is no glyph, by either font, and of a space. */
  let nothing: readonly string[];
  beforeAll(async () => {
    refuseNetwork();
    vi.spyOn(console, 'error').mockReturnValue();
    nothing = [
      await drawn('\u{10FFFD}'),
      await drawn('\u{10FFFD}', () => true),
      await drawn(' '),
      await drawn(' ', () => true),
    ];
  }, 60_000);

  it.each(Object.entries(CHARACTERS))('draws %s', { timeout: 60_000 }, async (_, characters) => {
    const pictures = new Map<string, string>();
    for (const character of characters) pictures.set(character, await drawn(character));
    for (const [character, picture] of pictures) expect(nothing, character).not.toContain(picture);
    expect(new Set(pictures.values()).size).toBe(Array.from(characters).length);
  });

  it('would tell a missing glyph', async () => {
    expect(nothing).toContain(await drawn('\u{10FFFC}'));
  });
});
