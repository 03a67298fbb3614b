import { escapeText } from './escape-text';

/**
 * The address of a link or a definition with Liquid in it, which nobody evaluates: `liquid:` stands for it, which no
 * link can have, so that the link goes and its text stays.
 */
export function hideLiquidAddresses(source: string): string {
  if (!source.includes('{')) return source;
  return source.replace(ADDRESS, (address) =>
    address.includes('{') ? `liquid:${MARK}${Buffer.from(address).toString('hex')}` : address,
  );
}

/** Writes the addresses again where the HTML shows them, as there was no link. */
export function showLiquidAddresses(html: string): string {
  if (!html.includes(MARK)) return html;
  return html.replace(HIDDEN, (_, hex: string) => escapeText(Buffer.from(hex, 'hex').toString()));
}

/** A noncharacter: no body has it, and in an address it is escaped. */
const MARK = '\ufdd0';
const HIDDEN = /liquid:\ufdd0([\da-f]*)/g;
/** What may begin it comes first: from each space of a run, looking back would take quadratic time. */
const ADDRESS =
  /(?=[^\s()}])(?<=\]\([ \t]*|^ {0,3}\[[^\]\n]{1,200}\]:[ \t]+)(?:[^\s(){}]|\{\{[^{}]{0,300}\}\}|\{%[^{}%]{0,300}%\}){1,500}/gm;
