/**
 * Takes out the tags of elements that are left out with all they hold, when one of them is never closed: a
 * parser would take the rest of the story as their content. An escaped `<` opens none. Scripts and styles
 * are not meant: what follows is their code.
 */
export function dropUnclosedTags(source: string): string {
  let result = source;
  for (const name of new Set(source.match(START)?.map((tag) => tag.slice(1).toLowerCase()))) {
    const tags = new RegExp(`(?<!\\\\)<(/?)${name}(?![\\w-])[^<>]*>?`, 'gi');
    let open = 0;
    for (const match of result.matchAll(tags)) open += match[1] === '/' ? -1 : 1;
    if (open > 0) result = result.replace(tags, '');
  }
  return result;
}

const START =
  /(?<!\\)<(?:svg|math|select|textarea|title|iframe|noscript|noembed|noframes|template|button|canvas|audio|video|applet|datalist)(?![\w-])/gi;
