/** The app's scripts as Next writes them. */
const SCRIPT = /<script src="([^"<>]*\/_next\/static\/[^"<>]+\.js)" async=""><\/script>/g;
/** What has one of them fetched before that. */
const PRELOAD =
  /<link rel="preload" as="script" fetchPriority="low" href="[^"<>]*\/_next\/static\/[^"<>]+"\/>/g;

const LOADER = `(function (addresses) {
  document.addEventListener('DOMContentLoaded', function () {
    addresses.forEach(function (address) {
      var script = document.createElement('script');
      script.src = address;
      script.setAttribute('async', '');
      document.head.append(script);
    });
  });
})`;

/**
 * The page with the app's scripts fetched when its whole text and the style sheet are there: before that they would share
 * the line with these, and the processor with the layout. The page's `load` event waits for them, as before. One inline
 * script in the head, which the page's policy has to allow, takes their place; they may run in any order, as before. A
 * page that is written in another way stays as it is.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#the-end the event comes when all is parsed, behind style sheets
 */
export function scriptsAfterText(html: string): string {
  const addresses = [...html.matchAll(SCRIPT)].map(([, address]) => address);
  const headEnd = html.indexOf('</head>');
  if (addresses.length === 0 || headEnd < 0) return html;
  const loader = `<script>${LOADER}(${JSON.stringify(addresses)})</script>`;
  return `${html.slice(0, headEnd)}${loader}${html.slice(headEnd)}`.replace(SCRIPT, '').replace(PRELOAD, '');
}
