import type { FrontMatterEntry } from './front-matter-entries';

/**
 * Front matter of nothing but lines such as `title: "Text"`, `tags: text` and `image:`, as YAML reads it; undefined for
 * any other, which a YAML reader has to read. Nearly all posts have no other, and starting such a reader for them
 * costs more than the rest of what is read from a file.
 *
 * @param blockLine line of the file on which the block starts
 */
export function readPlainEntries(
  block: string,
  blockLine: number,
): ReadonlyMap<string, FrontMatterEntry> | undefined {
  if (UNUSUAL.test(block)) return undefined;
  const entries = new Map<string, FrontMatterEntry>();
  let line = blockLine;
  for (const written of block.split('\n')) {
    const [, key, quoted, plain] = LINE.exec(written) ?? [];
    if (key === undefined || entries.has(key) || UNUSUAL_KEYS.has(key)) return undefined;
    if (plain !== undefined && UNUSUAL_TEXT.test(plain)) return undefined;
    entries.set(key, { value: quoted ?? plain ?? null, line, quoted: quoted !== undefined });
    line += 1;
  }
  return entries.size <= MOST_KEYS ? entries : undefined;
}

/** More than any post has; far fewer than the YAML reader takes. */
const MOST_KEYS = 50;
/** Anything but line ends and what YAML may print; characters that end lines elsewhere, and pairs of surrogates, too. */
const UNUSUAL = /[^\n\x20-\x7e\xa1-\u2027\u202a-\ud7ff\uf900-\ufdcf\ufdf0-\ufefe\uff00-\ufffd]/;
/** A key with nothing, with text in quotation marks that escapes nothing, or with text from a letter or digit on. */
const LINE = /^([a-z][a-z_]{0,40}):(?: +(?:"([^"\\]*)"|([a-zA-Z0-9\u4e00-\u9fff].*)))?$/;
/** Comments, mappings within, spaces at the end, and nothing. */
const UNUSUAL_TEXT = /#|: |[\s:]$|^(?:null|Null|NULL)$/;
/** Left out of every mapping. */
const UNUSUAL_KEYS: ReadonlySet<string> = new Set(['constructor', 'prototype']);
