/** A start tag as the archive's HTML has it: values in double quotes, which may hold an angle bracket. */
const START_TAG = /<[a-z][a-z0-9]*(?:[^<>"]|"[^"]*")*>/g;
const ADDRESS = /(\s(?:href|src|cite)=")\/(?!\/)/g;
const CANDIDATES = /(\ssrcset=")([^"]*)/g;
const CANDIDATE_HERE = /(^|, )\/(?!\/)/g;

/**
 * A prepared body whose links, pictures and quotations have their whole address, for readers that do not know
 * where it came from. One pass, and only for HTML that this project wrote (SafeHtml).
 *
 * @param origin scheme and host, without a slash at its end
 */
export function absoluteHtml(html: string, origin: string): string {
  return html.replace(START_TAG, (tag) =>
    tag
      .replace(ADDRESS, (_, before: string) => `${before}${origin}/`)
      .replace(
        CANDIDATES,
        (_, before: string, list: string) =>
          `${before}${list.replace(CANDIDATE_HERE, (_match, start: string) => `${start}${origin}/`)}`,
      ),
  );
}
