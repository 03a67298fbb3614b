/**
 * Whether a client has this very page already.
 *
 * @param known its If-None-Match, compared weakly
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-13.1.2
 */
export function matchesEtag(known: string | undefined, etag: unknown): boolean {
  if (known === undefined || typeof etag !== 'string') return false;
  const tags = known.split(',').map((tag) => opaque(tag.trim()));
  return tags.includes('*') || tags.includes(opaque(etag));
}

function opaque(tag: string): string {
  return tag.replace(/^W\//, '');
}
