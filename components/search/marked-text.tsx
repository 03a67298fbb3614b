import type { SnippetPart } from '@/lib/model/search-page';

/** Text with what was searched for marked in it. */
export function MarkedText({ parts }: { readonly parts: readonly SnippetPart[] }) {
  return parts.map(({ text, hit }, index) => (hit ? <mark key={index}>{text}</mark> : text));
}
