import type { Category } from '@/lib/model/category';
import type { PostSummary } from '@/lib/model/post-summary';
import type { Site } from '@/lib/model/site';
import { absoluteUrl } from '@/lib/site/absolute-url';
import { FEED_FORMATS, FORMATS } from '@/lib/site/feed-format';
import { routes, type SitePath } from '@/lib/site/routes';
import { feedWordsFor } from '@/lib/site/words/feed-words';
import { wordsFor } from '@/lib/site/words/words-for';

/**
 * What the site has, for language models: where its stories are as Markdown, its busiest sources, its newest stories.
 *
 * @see https://llmstxt.org/
 */
export function llmsText(site: Site, sources: readonly Category[], newest: readonly PostSummary[]): string {
  const words = wordsFor(site.lang);
  const own = feedWordsFor(site.lang);
  const item = (label: string, url: string, note = '') =>
    `- [${inText(label)}](${url})${note === '' ? '' : `: ${inText(note)}`}`;
  // A parenthesis would end the link.
  const url = (path: SitePath) => absoluteUrl(site, path).replaceAll('(', '%28').replaceAll(')', '%29');
  return [
    `# ${inText(site.title)}`,
    ...(site.description === '' ? [] : ['', `> ${inText(site.description)}`]),
    '',
    own.markdownHint,
    '',
    `## ${words.sources}`,
    '',
    ...sources.map((source) => item(source.name, url(routes.category(source)), words.stories(source.count))),
    item(words.allSources, url(routes.categories)),
    '',
    `## ${words.latest}`,
    '',
    ...newest.map((post) => item(post.title, url(routes.markdown(post)), post.excerpt)),
    '',
    '## Optional',
    '',
    ...FORMATS.map((format) => item(FEED_FORMATS[format].name, url(routes.feed({ kind: 'site' }, format)))),
    item('OPML', url(routes.subscriptions)),
    item('Sitemap', url(routes.sitemap)),
    '',
  ].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\s]+/gu, ' ').trim();
}

/** Text of others in which Markdown finds neither HTML nor a link, so that whoever renders the file shows what is written. */
function inText(text: string): string {
  return oneLine(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;');
}
