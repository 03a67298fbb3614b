// Reads one of the worst posts in a process of its own and says how many milliseconds it took: POSITION ours|plain.
import matter from 'gray-matter';
import { fromParse5 } from 'hast-util-from-parse5';
import { toHtml } from 'hast-util-to-html';
import { parseFragment } from 'parse5';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { pressPost } from '@/lib/press/press-post';
import { parseSiteConfig } from '@/lib/jekyll/config/site-config';
import { WORST_POSTS } from './worst-posts';

const sanitised = unified().use(rehypeSanitize);
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkRehype);

const { config } = parseSiteConfig('timezone: Asia/Shanghai\n');

const [position = '', side] = process.argv.slice(2);

const post = WORST_POSTS[Number(position)];

if (!post) throw new Error(`There is no post ${position}.`);

const read = side === 'ours' ? readOurs : readPlainly;

// Compiling is no part of it.
for (let round = 0; round < 50; round += 1)
  read('---\ntitle: 一\n---\n<p>正文</p>\n\n一段\n', post.extension);

const text = post.text();
const started = performance.now();

read(text, post.extension);

console.log(performance.now() - started);

/** What a press does with a file, up to the archive: read, repaired, sanitised, and its words for the search. */
function readOurs(text: string, extension: string): string {
  const pressed = pressPost(`_posts/2026-11-01-worst.${extension}`, Buffer.from(text), config, 2_000_000_000);
  return pressed.kind === 'published' ? pressed.entry.html : '';
}

/**
 * The same file with the same libraries as one puts them together by their manuals: gray-matter, remark or parse5,
 * rehype-sanitize. No search, and fewer repairs: less work than ours.
 */
function readPlainly(text: string, extension: string): string {
  const { content, data } = matter(text, {});
  const tree =
    extension === 'md' ? markdown.runSync(markdown.parse(content)) : fromParse5(parseFragment(content));
  if (tree.type !== 'root') throw new Error('The body is no fragment.');
  const clean = sanitised.runSync(tree);
  // A site keeps what it has read of each post.
  return JSON.stringify(data) + toHtml(clean);
}
