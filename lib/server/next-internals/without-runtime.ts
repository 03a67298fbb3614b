const SCRIPT = /<script\b([^>]*)>([^]*?)<\/script>/g;
const CHUNK = /\bsrc="[^"]*\/_next\/static\//;
/** Data for React, what starts it, and the clock of its streaming. */
const FEED =
  /^(?:\(?self\.__next_f\b|\(globalThis\["TURBOPACK"\]|requestAnimationFrame\(function\(\)\{\$RT=)/;
const PRELOAD = /<link rel="preload" as="script"[^>]*>/g;

/** Where streamed parts would have been put in. */
const BOUNDARY = /<div hidden=""><!--\$--><!--\/\$--><\/div>|<!--\/?\$-->/g;

/**
 * The page without what Next (16.4) writes for its runtime in the browser: chunks, their preloads and the data from which
 * React would take the page over. Nothing in these pages needs it. It stands before and behind the content; what a story
 * says is not looked at, and what is not known here stays.
 */
export function withoutRuntime(html: string): string {
  const content = html.indexOf('<main');
  const end = html.lastIndexOf('</main>');
  if (content < 0 || end < content) return html;
  return bare(html.slice(0, content)) + html.slice(content, end) + bare(html.slice(end));
}

function bare(part: string): string {
  return part
    .replace(SCRIPT, (script, attributes: string, code: string) =>
      CHUNK.test(attributes) || FEED.test(code) ? '' : script,
    )
    .replace(PRELOAD, '')
    .replace(BOUNDARY, '');
}
