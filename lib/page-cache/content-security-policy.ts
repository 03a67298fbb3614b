import { pagePolicy } from './page-policy';
import { scriptHash } from './script-hash';

/** Scripts without `src` that the browser would run; data blocks such as JSON-LD never run. */
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/g;
const DATA_BLOCK = /\stype="(?!text\/javascript|module)[^"]+"/;

/** The inline scripts that Next writes behind the content, whole: what React needs of the page, and the list of its files. */
const OF_NEXT =
  /^(?:\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\(\[0\]\)|self\.__next_f\.push\(\[\d,"[^"\\]*(?:\\.[^"\\]*)*"\]\)|\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\(\{"otherChunks":\[[^\]()]*\],"runtimeModuleIds":\[[\d,]*\]\}\);)$/;

/**
 * The strict policy of one page: its own inline scripts by hash, everything else from this site;
 * pictures also from elsewhere over https. A pure function of the HTML, so shared caches and 304
 * answers stay correct. From the content on only scripts that Next writes count: one that a story brought along
 * past the sanitiser would not run either.
 */
export function contentSecurityPolicy(html: string, secure: boolean): string {
  const hashes = new Set<string>();
  const content = html.indexOf('<main');
  for (const { index, 1: attributes = '', 2: code = '' } of html.matchAll(INLINE_SCRIPT)) {
    const isOwn = content < 0 || index < content || OF_NEXT.test(code);
    if (isOwn && !DATA_BLOCK.test(attributes)) hashes.add(scriptHash(code));
  }
  return pagePolicy([...hashes], secure);
}
