import type { Graph } from 'schema-dts';

/**
 * Structured data of a page. It is no script that runs, so it needs no hash in the page's policy; `<` is escaped,
 * so that no text in it can end the element.
 */
export function JsonLd({ graph }: { readonly graph: Graph }) {
  const json = JSON.stringify(graph).replaceAll('<', '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
