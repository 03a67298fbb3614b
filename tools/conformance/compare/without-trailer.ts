import { foldSpaces } from '../text/visible-text';

/** The text without the links back at its end, the address of the original and the line of attribution. */
export function withoutTrailer(
  text: string,
  attribution: string | undefined,
  original: string | undefined,
): string {
  let rest = text.replace(/(?:\[?返回[^[\]｜|]{1,40}\]?\s*[｜|]?\s*)+$/u, ' ').trimEnd();
  if (original !== undefined) rest = rest.replace(original, ' ').replace(decoded(original), ' ').trimEnd();
  if (attribution === undefined) return rest;
  const name = foldSpaces(attribution).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return rest.replace(
    new RegExp(`[（(【[]?[^（(【[。！？\\s]{0,8}[:：]?\\s*${name}[）)】\\]]?(?=\\s|$)`, 'gu'),
    ' ',
  );
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
