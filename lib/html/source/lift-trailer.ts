import { areBackLabels, isBetweenLinks } from '../boilerplate';

/** A Markdown body without the lines that the scraper glued to its end. */
export interface BodyWithoutTrailer {
  readonly body: string;
  /** The address in the autolink line, as written: the story at its source. */
  readonly original: string | undefined;
}

/**
 * Takes the trailer from a Markdown body: the line of back links
 * (`[返回中国证券报新闻](//host/…)｜[返回首页](//host/)`) and the autolink line `<http://…>` before it, or an empty
 * `<>`. An autolink that is the last line of a site note stays: it is taken as the original only before
 * back links, after an HTML article, or when it is the share page of a story. A last line with other words in or
 * beside its links stays.
 *
 * @param note Told of every line that is taken away, but for the original.
 */
export function liftTrailer(
  source: string,
  note: (line: string) => void = () => undefined,
): BodyWithoutTrailer {
  let body = source.trimEnd();
  let sawBackLinks = false;
  for (;;) {
    const line = lastLine(body);
    if (EMPTY_AUTOLINK.test(line)) {
      body = body.slice(0, -line.length).trimEnd();
    } else if (leadsBack(line)) {
      sawBackLinks = true;
      note(line);
      body = body.slice(0, -line.length).trimEnd();
    } else {
      const address = AUTOLINK.exec(line)?.[1];
      if (address === undefined) return { body, original: undefined };
      const rest = body.slice(0, -line.length).trimEnd();
      if (!sawBackLinks && !SHARE_PAGE.test(address) && !rest.endsWith('>'))
        return { body, original: undefined };
      return { body: rest, original: address };
    }
  }
}

function lastLine(body: string): string {
  return body.slice(body.lastIndexOf('\n') + 1);
}

const EMPTY_AUTOLINK = /^[ \t]*<[ \t]*>$/;
const AUTOLINK = /^[ \t]{0,3}<(https?:\/\/[^\s<>]{1,2048})>$/i;
const SHARE_PAGE = /NewsShare|infoCode=/i;
/** A link with brackets in its address at most. */
const LINK = /\[([^\]\n]{1,60})\]\((?:[^()\s]|\([^()\s]{0,100}\)){0,500}\)/g;
const LONGEST_LINE = 4_000;

/** Links that do nothing but lead back, and nothing else but separators. */
function leadsBack(line: string): boolean {
  if (line.length > LONGEST_LINE || !/^[ \t]{0,3}\[(?:返回|回到)/.test(line)) return false;
  const labels = Array.from(line.matchAll(LINK), ([, label = '']) => label);
  return areBackLabels(labels) && isBetweenLinks(line.replace(LINK, ''));
}
