import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';

/** An extension of the parser without some of what it reads in texts. */
export function withoutConstructs(extension: Extension, names: readonly string[]): Extension {
  const isKept = ({ name }: Construct): boolean => name === undefined || !names.includes(name);
  const text: ConstructRecord = {};
  for (const [character, constructs] of Object.entries(extension.text ?? {})) {
    const kept = [constructs ?? []].flat().filter(isKept);
    if (kept.length > 0) text[character] = kept;
  }
  return { ...extension, text };
}
