/**
 * Replaces what stands between `<!-- NAME -->` and `<!-- /NAME -->` in a Markdown text.
 *
 * @throws when the text has no such pair
 */
export function fillMarker(text: string, name: string, filling: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = text.indexOf(open);
  const end = text.indexOf(close, start);
  if (start < 0 || end < 0) throw new Error(`The text has no ${open} … ${close}`);
  return `${text.slice(0, start + open.length)}\n\n${filling}\n\n${text.slice(end)}`;
}
