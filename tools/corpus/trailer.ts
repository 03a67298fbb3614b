import type { Source } from './source';

/** Host of the site that went away. */
export const siteHost = 'finews.example';

/** Link to the original and the way back, as Markdown; the file ends without a newline. */
export function trailer(original: string, { slug, name }: Source): string {
  const back = `[返回${name}新闻](//${siteHost}/category/${slug}.html)｜[返回首页](//${siteHost}/)`;
  return `\n\n<${original}>\n\n${back}`;
}

/** Address of the story where it was taken from. */
export function originalOf(id: string): string {
  return id.startsWith('NW')
    ? `http://share.example/html_News/NewsShare.html?infoCode=${id}`
    : `http://flash.example/article/${id}.html`;
}
