/**
 * Visible characters of a text: code points that are neither white space nor controls, format
 * characters (zero-width space, direction marks) or combining marks.
 */
export function countCharacters(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind === KIND.unusual) return text.match(VISIBLE)?.length ?? 0;
    if (kind === KIND.visible) count += 1;
  }
  return count;
}

const KIND = { unknown: 0, visible: 1, space: 2, unusual: 3 } as const;
const KINDS = new Uint8Array(0x10000);

/** What a code unit counts for, by a table that fills as it is asked: whole archives are counted. */
function kindOf(unit: number): number {
  const known = KINDS[unit] ?? KIND.unusual;
  if (known !== KIND.unknown) return known;
  const character = String.fromCharCode(unit);
  const kind = UNUSUAL.test(character) ? KIND.unusual : /\s/.test(character) ? KIND.space : KIND.visible;
  return (KINDS[unit] = kind);
}

/** Anything for which code units and visible characters may differ; most news has none of it. */
const UNUSUAL =
  /[^\x09-\x0d\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20c0\u2100-\u218b\u2190-\u2bff\u3000-\u3029\u3030-\u303f\u3041-\u3096\u309b-\u30ff\u3400-\u9fff\uff01-\uffee]/;
const VISIBLE = /[^\s\p{C}\p{M}]/gu;
