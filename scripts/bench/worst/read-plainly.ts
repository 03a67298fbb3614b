import matter from 'gray-matter';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

const sanitised = unified().use(rehypeSanitize);
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

/**
 * The same file with the same libraries as one puts them together by their manuals: gray-matter, remark or parse5,
 * rehype-sanitize. No search, and fewer repairs: less work than ours.
 */
export function readPlainly(text: string, extension: string): string {
  const { content, data } = matter(text, {});
  const tree =
    extension === 'md' ? markdown.runSync(markdown.parse(content)) : fromParse5(parseFragment(content));
  if (tree.type !== 'root') throw new Error('The body is no fragment.');
  const clean = sanitised.runSync(tree);
  // A site keeps what it has read of each post.
  return JSON.stringify(data) + toHtml(clean);
}
