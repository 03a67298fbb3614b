import type { RawPost } from '@/lib/model/raw-post';
import { formatIso } from '@/lib/text/format-iso';
import { isPlainMapping, type PlainMapping, type PlainValue } from '../config/yaml-block';
import type { SiteConfig } from '../config/site-config';
import type { SiteFiles } from './site-files';

/** What a template knows, named as in Jekyll. Lists of posts are made when a template asks for them. */
export function liquidScope(
  post: RawPost,
  frontMatter: PlainMapping,
  config: SiteConfig,
  files: SiteFiles | undefined,
): object {
  const posts = () => (files?.posts() ?? []).map((other) => ({ ...variablesOf(other, config) }));
  return {
    page: { ...typed(frontMatter), ...variablesOf(post, config) },
    site: {
      ...typed(config.settings ?? {}),
      title: config.title,
      description: config.description,
      url: config.url,
      baseurl: config.baseurl,
      lang: config.lang,
      get posts() {
        return posts();
      },
      get categories() {
        return grouped(posts(), 'categories');
      },
      get tags() {
        return grouped(posts(), 'tags');
      },
    },
    jekyll: { environment: 'production', version: config.profile === '4' ? '4.4.1' : '3.10.0' },
  };
}

type PostVariables = ReturnType<typeof variablesOf>;

function variablesOf(post: RawPost, { urlTimezone, profile }: SiteConfig) {
  const { instant, permalink, description = '' } = post;
  return {
    title: post.title ?? post.fallbackTitle,
    url: permalink,
    id: permalink.replace(/\.html$|\/$/, ''),
    path: post.path,
    // As Ruby writes a time: 2024-01-02 10:00:00 +0800.
    date:
      instant === undefined
        ? null
        : formatIso(instant, urlTimezone)
            .replace('T', ' ')
            .replace(/([+-]\d\d):(\d\d)$/, ' $1$2'),
    categories: post.categories,
    category: post.categories[0] ?? null,
    tags: post.tags,
    excerpt: description,
    description,
    collection: 'posts',
    draft: profile === '4' && /(?:^|\/)_drafts\//.test(post.path),
  };
}

/** `site.categories`: each name with its posts. */
function grouped(
  posts: readonly PostVariables[],
  key: 'categories' | 'tags',
): Record<string, PostVariables[]> {
  const groups = new Map<string, PostVariables[]>();
  for (const post of posts) {
    for (const name of post[key]) {
      const group = groups.get(name);
      if (group) group.push(post);
      else groups.set(name, [post]);
    }
  }
  return Object.fromEntries(groups);
}

type Typed = string | number | boolean | null | readonly Typed[] | { readonly [key: string]: Typed };

/** Front matter and settings are kept as text; templates compare and count with what YAML means. */
function typed(mapping: PlainMapping): Record<string, Typed> {
  return Object.fromEntries(Object.entries(mapping).map(([key, value]) => [key, typedValue(value)]));
}

function typedValue(value: PlainValue): Typed {
  if (isPlainMapping(value)) return typed(value);
  if (typeof value !== 'string') return value === null ? null : value.map(typedValue);
  if (/^(?:true|yes|on)$/i.test(value)) return true;
  if (/^(?:false|no|off)$/i.test(value)) return false;
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(value) ? Number(value) : value;
}
