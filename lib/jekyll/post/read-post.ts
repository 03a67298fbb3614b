import type { RawPost } from '@/lib/model/raw-post';
import { zonedDate } from '@/lib/text/zoned-date';
import { decodeText } from '../front-matter/decode-text';
import { isFalsy, textOf, PostFields, textsOf } from '../front-matter/post-fields';
import { readFrontMatter } from '../front-matter/front-matter';
import { defaultsFor } from '../config/defaults';
import { languageTag } from '../config/language-tag';
import type { PermalinkParts } from '../permalink/template';
import { frontMatterPermalink, templatePermalink } from '../permalink/post-permalink';
import type { NoteProblem } from '../problems';
import { redirectsFrom, redirectTo } from '../permalink/redirects';
import type { SiteConfig } from '../config/site-config';
import { isPlainMapping } from '../config/yaml-block';
import { postInstant } from './date';
import { parsePostFileName, type PostFileName } from './file-name';
import { postCategories, postTags } from './labels';
import { fallbackTitle, postDescription, postTitle } from './title';

/** One file of the content folder. */
export interface PostFile {
  /** Inside the content folder, with `/` between its parts. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A post as its file has it, its Liquid untouched. */
interface PostReading {
  /** Undefined for a file that is no post. */
  readonly post: RawPost | undefined;
  readonly fields: PostFields;
}

/**
 * Reads one file as a post by Jekyll's rules. Total: whatever the bytes are, the result is a post with
 * all the text there is, and the problems named. The post is undefined only for a file that Jekyll
 * would not publish and that does not look like a post either: no date in its name, no title and
 * date inside.
 */
export function readPost(input: PostFile, config: SiteConfig, note: NoteProblem): PostReading {
  const { entries, body, bodyLine } = readFrontMatter(decodeText(input.bytes, note), note);
  const path = pathInCollections(input.path, config.collectionsDir);
  const fields = new PostFields(entries, defaultsFor(path, config.defaults));
  const name = postName(path, config);
  const isDraft = config.showDrafts && /(?:^|\/)_drafts\//.test(path);
  if (name.date === undefined && !isDraft && !isMeantAsPost(name, fields)) {
    note(
      'NAME_UNDATED',
      0,
      'The name is not YYYY-MM-DD-name, and there are no title and date inside. It is left out.',
    );
    return { post: undefined, fields };
  }
  if (name.date === undefined && !isDraft) {
    note('NAME_UNDATED', 0, 'The name is not YYYY-MM-DD-name, so the URL may lack the date.');
  }
  const instant = postInstant(fields.get('date'), name, config.urlTimezone, note);
  const categories = postCategories(path, fields, note);
  const moved = redirectTo(fields.get('redirect_to'), config, note);
  if (body.trim() === '' && moved === undefined) note('EMPTY', 0, 'The post has no text.');
  const published = fields.get('published');
  const parts: PermalinkParts = {
    profile: config.profile,
    date: instant === undefined ? undefined : zonedDate(instant, config.urlTimezone),
    slug: textOf(fields.get('slug')) ?? name.slug,
    stem: name.stem,
    pathInside: pathInsidePosts(path, config),
    categories,
    outputExtension: isMarkdown(name, config) ? '.html' : name.extension,
  };
  const post: RawPost = {
    path: input.path,
    permalink: permalinkOf(parts, fields, config, note),
    title: postTitle(fields, note),
    fallbackTitle: fallbackTitle(name),
    instant,
    categories,
    tags: postTags(fields, note),
    description: postDescription(fields),
    redirectFrom: redirectsFrom(fields.get('redirect_from'), note),
    redirectTo: moved,
    redirectLines: {
      from: fields.get('redirect_from')?.line ?? 0,
      to: fields.get('redirect_to')?.line ?? 0,
    },
    lang: postLanguage(fields, config.lang, note),
    image: postImage(fields, config.baseurl, note),
    published: config.unpublished || published === undefined || !isFalsy(published),
    format: /^\.x?html?$/i.test(name.extension) ? 'html' : 'markdown',
    body,
    bodyLine,
  };
  return { post, fields };
}

function pathInCollections(path: string, collectionsDir: string): string {
  const inside = collectionsDir !== '' && path.startsWith(`${collectionsDir}/`);
  return inside ? path.slice(collectionsDir.length + 1) : path;
}

function postName(path: string, config: SiteConfig): PostFileName {
  const name = parsePostFileName(path);
  return { ...name, slug: withoutEndDots(name.slug, config) };
}

/** Jekyll's `Document#cleaned_relative_path`. */
function pathInsidePosts(path: string, config: SiteConfig): string {
  return withoutEndDots(path.replace(/\.[^./]+$/, '').replace('_posts', ''), config);
}

/** Jekyll 4 drops the dots at the end of a name, 3.10 keeps them. */
function withoutEndDots(text: string, { profile }: SiteConfig): string {
  return profile === '4' ? text.replace(/\.+$/, '') : text;
}

function isMarkdown({ extension }: PostFileName, { markdownExtensions }: SiteConfig): boolean {
  return markdownExtensions.includes(extension.toLowerCase());
}

/**
 * A name that a program glued together without a date begins with what comes after the date. Others may
 * be templates and notes, which Jekyll does not publish.
 */
function isMeantAsPost({ stem }: PostFileName, fields: PostFields): boolean {
  if (/^[-\d]/.test(stem)) return true;
  return textOf(fields.get('title')) !== undefined && textOf(fields.get('date')) !== undefined;
}

function permalinkOf(
  parts: PermalinkParts,
  fields: PostFields,
  config: SiteConfig,
  note: NoteProblem,
): string {
  const entry = fields.get('permalink');
  const wanted = textOf(entry);
  if (wanted === undefined) return templatePermalink(config.permalink, parts);
  const permalink = frontMatterPermalink(wanted, parts);
  if (typeof permalink === 'string') return permalink;
  const usual = templatePermalink(config.permalink, parts);
  note(
    'PERMALINK_REJECTED',
    entry?.line ?? 0,
    `permalink is not used: ${permalink.rejected}. The post is at ${usual}.`,
  );
  return usual;
}

function postLanguage(fields: PostFields, siteLanguage: string, note: NoteProblem): string | undefined {
  const entry = fields.get('lang');
  const text = textOf(entry);
  if (text === undefined) return undefined;
  const tag = languageTag(text);
  if (tag === undefined)
    note('LANG_INVALID', entry?.line ?? 0, `lang: ${text.slice(0, 40)} is not a language tag.`);
  return tag === siteLanguage ? undefined : tag;
}

/**
 * `image` as written, or its `path` (jekyll-seo-tag): a path or an http(s) URL, nothing else. A path from
 * the root gets `baseurl`, unless it has it.
 */
function postImage(fields: PostFields, baseurl: string, note: NoteProblem): string | undefined {
  const entry = fields.get('image');
  const value = isPlainMapping(entry?.value) ? (entry.value['path'] ?? entry.value['url']) : entry?.value;
  const text = textsOf(value)[0]?.trim();
  if (text === undefined || text === '') return undefined;

  if (/^https?:\/\//i.test(text)) return text;
  if (!/^[^/?#]*:|[\u0000-\u001f]/.test(text)) {
    return /^\/(?!\/)/.test(text) && !text.startsWith(`${baseurl}/`) ? baseurl + text : text;
  }
  note(
    'IMAGE_REJECTED',
    entry?.line ?? 0,
    `image: ${text.slice(0, 60)} is neither a path nor an http(s) URL.`,
  );
  return undefined;
}
