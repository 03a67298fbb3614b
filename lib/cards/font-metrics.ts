/** Tells how wide the font draws a character, in ems; undefined when it has no glyph for it. */
export type WidthOf = (character: string) => number | undefined;

/** A cmap subtable of this format maps runs of code points; every font with rare characters has one. */
const SEGMENTED_COVERAGE = 12;

/**
 * Reads the characters of an OpenType font and their advances.
 *
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/cmap#format-12-segmented-coverage
 * @see https://learn.microsoft.com/en-us/typography/opentype/spec/hmtx
 * @throws when the file is no OpenType font or maps no characters beyond the basic plane
 */
export function fontMetrics(font: Uint8Array): WidthOf {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const unitsPerEm = view.getUint16(tableAt(view, 'head') + 18);
  const metrics = tableAt(view, 'hmtx');
  const lastMetric = view.getUint16(tableAt(view, 'hhea') + 34) - 1;
  const glyphs = glyphsOf(view);
  return (character) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0);
    if (glyph === undefined) return undefined;
    // Glyphs behind the last metric are as wide as that one.
    return view.getUint16(metrics + 4 * Math.min(glyph, lastMetric)) / unitsPerEm;
  };
}

function tableAt(view: DataView, name: string): number {
  const tables = view.getUint16(4);
  for (let record = 12; record < 12 + 16 * tables; record += 16) {
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    if (tag === name) return view.getUint32(record + 8);
  }
  throw new Error(`The font has no table “${name}”; it is no OpenType font.`);
}

/** Glyph by code point; glyph 0 stands for what is missing and is left out. */
function glyphsOf(view: DataView): ReadonlyMap<number, number> {
  const table = tableAt(view, 'cmap');
  const glyphs = new Map<number, number>();
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const subtable = table + view.getUint32(table + 8 + 8 * index);
    if (view.getUint16(subtable) !== SEGMENTED_COVERAGE) continue;
    for (let run = 0; run < view.getUint32(subtable + 12); run += 1) {
      const at = subtable + 16 + 12 * run;
      const [start, end, first] = [view.getUint32(at), view.getUint32(at + 4), view.getUint32(at + 8)];
      for (let code = start; code <= end; code += 1) {
        const glyph = first + code - start;
        if (glyph !== 0) glyphs.set(code, glyph);
      }
    }
  }
  if (glyphs.size === 0)
    throw new Error('The font maps no characters by segmented coverage (cmap format 12).');
  return glyphs;
}
