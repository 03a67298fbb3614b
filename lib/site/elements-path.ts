/** Path, below `baseurl`, of the script that starts the page's elements; next.config.js bundles it and says where it is. */
export function elementsPath(): string {
  return process.env['SITE_ELEMENTS'] ?? '/_elements/elements.js';
}
