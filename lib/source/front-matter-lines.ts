/** A top-level key of a block of front matter, as its lines say it. */
export interface KeyLines {
  readonly key: string;
  /** Line inside the block, counted from 0. */
  readonly line: number;
  /** What follows the colon on the key's own line, trimmed. */
  readonly rest: string;
  /** The lines below that belong to the key; blank lines and comments left out. */
  readonly below: readonly string[];
}

const KEY_LINE =
  /^(?:([^\s#"'\-?:,[\]{}&*!|>%@`][^:]*?)|"([^"]+)"|'([^']+)')[ \t]*:(?:[ \t]+(.*)|(["'].*))?$/;

/**
 * The top-level keys of a block without reading it as YAML: what a writer meant, where YAML cannot
 * tell. Lines before the first key are left out.
 */
export function frontMatterLines(block: string): readonly KeyLines[] {
  const keys: (KeyLines & { below: string[] })[] = [];
  let line = -1;
  for (const text of block.split('\n')) {
    line += 1;
    const [, plain, double, single, spaced, glued] = KEY_LINE.exec(text) ?? [];
    const key = plain ?? double ?? single;
    if (key !== undefined) keys.push({ key, line, rest: (spaced ?? glued ?? '').trim(), below: [] });
    else if (/^[^\S\n]*[^\s#]/.test(text)) keys.at(-1)?.below.push(text);
  }
  return keys;
}
