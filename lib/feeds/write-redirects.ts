/** A JSON object in parts, one for each batch of redirects: `{"/old": "https://site.example/new"}`. */
export function* writeRedirects(
  batches: Iterable<readonly { readonly from: string; readonly to: string }[]>,
): Generator<string> {
  let before = '{';
  for (const batch of batches) {
    if (batch.length === 0) continue;
    yield before + batch.map(({ from, to }) => `${JSON.stringify(from)}:${JSON.stringify(to)}`).join(',\n');
    before = ',\n';
  }
  yield before === '{' ? '{}\n' : '}\n';
}
