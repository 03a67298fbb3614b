declare global {
  var broadsheetFragments: Map<FragmentName, string> | undefined;
}

/** Long, plain parts of pages. */
export type FragmentName = 'sources-by-name' | 'sources-by-activity';

/**
 * Keeps a long, plain part of a page as HTML until the page is made. React writes whatever a server
 * component renders twice, as HTML and as data for the browser; a part that is put in by `fragment` in a client
 * component is written once.
 */
export function keepFragment(name: FragmentName, html: string): void {
  (globalThis.broadsheetFragments ??= new Map()).set(name, html);
}

/** The part as the server has it; empty in the browser, where it already stands in the page. */
export function fragment(name: FragmentName): string {
  return globalThis.broadsheetFragments?.get(name) ?? '';
}
