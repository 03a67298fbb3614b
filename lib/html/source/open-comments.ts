/**
 * Takes the opening mark of a comment that never ends out of a body: a parser would take everything
 * after it as the comment, and the rest of the story would be lost.
 */
export function openComments(source: string): string {
  const open = source.lastIndexOf('<!--');
  if (open < 0) return source;
  COMMENT_END.lastIndex = open;
  if (COMMENT_END.test(source)) return source;
  const lastEnd = Math.max(source.lastIndexOf('-->'), source.lastIndexOf('--!>'));
  const first = source.indexOf('<!--', Math.max(0, lastEnd));
  return source.slice(0, first) + source.slice(first).replaceAll('<!--', '');
}

const COMMENT_END = /<!--(?:-?>|[^]*?--!?>)/gy;
