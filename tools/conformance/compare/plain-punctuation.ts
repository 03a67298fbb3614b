import { foldSpaces } from '../text/visible-text';

/** The text with quotation marks, dashes and dots as a keyboard has them. */
export function plainPunctuation(text: string): string {
  return foldSpaces(
    text
      .replace(/[‘’‚′`´]/gu, "'")
      .replace(/[“”„″]/gu, '"')
      .replace(/''/g, '"')
      .replace(/«|<</gu, '<<')
      .replace(/»|>>/gu, '>>')
      .replace(/…/gu, '...')
      .replace(/[–—-]{2,}|[–—]/gu, '-'),
  );
}
