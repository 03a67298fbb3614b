/** Query parameters that only tell a site which link or campaign a reader came from. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|ysclid|mc_[ce]id|igshid|_hs(?:enc|mi)|mkt_tok|vero_(?:id|conv)|oly_(?:anon|enc)_id|wickedid|s_cid|spm|share_token|from_source|hmsr|hmpl|hmcu|hmkw|hmci|bd_vid|wt_mc|_openstat|at_\w+)$/i;

/** A URL's query (`?a=1&b=2` or empty) without tracking parameters; the others stay as written. */
export function removeTracking(search: string): string {
  if (search.length < 2) return '';
  const kept = search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
