import type { Paragraph, PhrasingContent } from 'mdast';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { parseHtml } from '@/lib/html/parse-html';
import type { Post } from '@/lib/model/post';
import type { Site } from '@/lib/model/site';
import { absoluteUrl, originOf } from '@/lib/site/urls/absolute';
import { routes } from '@/lib/site/urls/routes';
import { wordsFor } from '@/lib/site/words/words-for';
import { formatIso } from '@/lib/text/format-iso';
import { absoluteHtml } from './feed';

/** The title, a line of who, when and where, and the whole text as GitHub Flavored Markdown. */
export function articleMarkdown(post: Post, site: Site): string {
  const { tree } = parseHtml(absoluteHtml(post.html, originOf(site)));
  const body = toMarkdownTree.runSync(tree);
  return toMarkdown.stringify({
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [{ type: 'text', value: post.title }] },
      particulars(post, site),
      ...body.children,
    ],
  });
}

const toMarkdownTree = unified().use(rehypeRemark, { newlines: false });
const toMarkdown = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

function particulars(post: Post, site: Site): Paragraph {
  const { category, instant, attribution, original } = post;
  const words = wordsFor(site.lang).article;
  const parts: readonly PhrasingContent[] = [
    ...(category === undefined ? [] : [link(category.name, absoluteUrl(site, routes.category(category)))]),
    ...(attribution === undefined || attribution === category?.name
      ? []
      : [text(words.attribution(attribution))]),
    ...(instant === undefined ? [] : [text(formatIso(instant, site.timezone))]),
    link(words.permalink, absoluteUrl(site, routes.post(post))),
    ...(original === undefined ? [] : [link(words.original, original)]),
  ];
  return {
    type: 'paragraph',
    children: parts.flatMap((part, index) => (index === 0 ? [part] : [text(' · '), part])),
  };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}

function link(label: string, url: string): PhrasingContent {
  return { type: 'link', url, children: [{ type: 'text', value: label }] };
}
