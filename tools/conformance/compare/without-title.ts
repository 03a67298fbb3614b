import { lettersOf } from './letters-of';

/** The text without the title that it begins with, which may have other quotation marks, width or case there. */
export function withoutTitle(text: string, title: string): string {
  const wanted = lettersOf(title);
  if (wanted === '') return text;
  let rest = text;
  for (;;) {
    let end = 0;
    const last = Math.min(rest.length, title.length * 4 + 40);
    while (end <= last && lettersOf(rest.slice(0, end)).length < wanted.length) end += 1;
    if (lettersOf(rest.slice(0, end)) !== wanted) return rest;
    rest = rest
      .slice(end)
      .replace(/^[^\p{L}\p{N}]*?(?=\s|[\p{L}\p{N}])/u, '')
      .trim();
  }
}
