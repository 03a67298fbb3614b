/** The app's scripts as Next writes them. */
const SCRIPT = /<script src="([^"<>]*\/_next\/static\/[^"<>]+\.js)" async=""><\/script>/g;
/** What has one of them fetched before that. */
const PRELOAD =
  /<link rel="preload" as="script" fetchPriority="low" href="[^"<>]*\/_next\/static\/[^"<>]+"\/>/g;

/** In a window that nobody sees there is no first frame to wait for. */
const LOADER = `(function (addresses) {
  function load() {
    addresses.forEach(function (address) {
      var script = document.createElement('script');
      script.src = address;
      script.setAttribute('async', '');
      document.head.append(script);
    });
  }
  if (document.hidden) load();
  else requestAnimationFrame(function () { setTimeout(load); });
})`;

/**
 * The page with the app's scripts fetched when its text has been painted: before that they would share the line with the
 * style sheet and the processor with the layout. One inline script in the head, which the page's policy has to allow,
 * takes their place; they may run in any order, as before. A page that is written in another way stays as it is.
 *
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#update-the-rendering animation frames wait for style sheets
 */
export function scriptsAfterPaint(html: string): string {
  const addresses = [...html.matchAll(SCRIPT)].map(([, address]) => address);
  const headEnd = html.indexOf('</head>');
  if (addresses.length === 0 || headEnd < 0) return html;
  const loader = `<script>${LOADER}(${JSON.stringify(addresses)})</script>`;
  return `${html.slice(0, headEnd)}${loader}${html.slice(headEnd)}`.replace(SCRIPT, '').replace(PRELOAD, '');
}
