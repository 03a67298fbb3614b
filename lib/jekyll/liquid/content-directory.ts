import type { RawPost } from '@/lib/model/raw-post';
import { escapePath } from '@/lib/text/permalink-path';
import { readContentFile } from '../walk/read-content-file';
import { readPost } from '../post/read-post';
import type { SiteConfig } from '../config/site-config';
import { ContentWalk } from '../walk/content-walk';
import type { SourceFile } from '../walk/source-file';
import type { SiteFiles } from './site-files';

const FILE_DATE = /^(\d{2,4})-(\d{1,2})-(\d{1,2})(?=-)/;

/**
 * The files of a content folder as they are at one moment, for links between posts. Looks at the folder
 * when it is first asked, and reads a post when its URL is wanted.
 */
export class ContentDirectory implements SiteFiles {
  readonly #dir: string;
  readonly #config: SiteConfig;
  readonly #now: number;
  readonly #read = new Map<string, RawPost | undefined>();
  #listed:
    | { readonly posts: ReadonlyMap<string, readonly string[]>; readonly all: ReadonlyMap<string, string> }
    | undefined;
  #newestFirst: readonly RawPost[] | undefined;

  /** @param now epoch seconds; decides whether a post of the future is published */
  constructor(dir: string, config: SiteConfig, now: number) {
    this.#dir = dir;
    this.#config = config;
    this.#now = now;
  }

  postUrl(name: string): string | undefined {
    const wanted = name.trim().replace(/^\/+/, '');
    const paths = this.#files().posts.get(nameKey(wanted)) ?? [];
    const exact = paths.find((path) => `/${withoutPosts(path)}`.endsWith(`/${wanted}`));
    const path = exact ?? paths[0];
    return path === undefined ? undefined : this.#published(path)?.permalink;
  }

  fileUrl(path: string): string | undefined {
    const wanted = path.trim().replace(/^\/+/, '');
    const kind = this.#files().all.get(wanted);
    if (kind === 'static') return `/${escapePath(wanted)}`;
    return kind === 'post' ? this.#published(wanted)?.permalink : undefined;
  }

  posts(): readonly RawPost[] {
    if (this.#newestFirst !== undefined) return this.#newestFirst;
    const posts: RawPost[] = [];
    for (const [path, kind] of this.#files().all) {
      const post = kind === 'post' ? this.#published(path) : undefined;
      if (post !== undefined) posts.push(post);
    }
    posts.sort((a, b) => (b.instant ?? -Infinity) - (a.instant ?? -Infinity) || (a.path < b.path ? 1 : -1));
    return (this.#newestFirst = posts);
  }

  #files() {
    return (this.#listed ??= this.#list());
  }

  #list() {
    const posts = new Map<string, string[]>();
    const all = new Map<string, string>();
    for (const { path, kind } of this.#walk()) {
      all.set(path, kind);
      if (kind !== 'post') continue;
      const key = nameKey(path.replace(/\.[^./]+$/, ''));
      const same = posts.get(key);
      if (same) same.push(path);
      else posts.set(key, [path]);
    }
    return { posts, all };
  }

  #walk(): readonly SourceFile[] {
    try {
      return [...new ContentWalk(this.#dir, this.#config).everything()].filter(
        (entry) => entry.kind !== 'problem',
      );
    } catch {
      return [];
    }
  }

  #published(path: string): RawPost | undefined {
    if (this.#read.has(path)) return this.#read.get(path);
    const post = this.#readPost(path);
    const isDue = this.#config.future || (post?.instant ?? 0) <= this.#now;
    // Nobody asks for another post's text, and thousands of them would not fit into memory.
    const published = post?.published === true && isDue ? { ...post, body: '' } : undefined;
    this.#read.set(path, published);
    return published;
  }

  #readPost(path: string): RawPost | undefined {
    try {
      return readPost({ path, bytes: readContentFile(this.#dir, path) }, this.#config, () => undefined).post;
    } catch {
      return undefined;
    }
  }
}

/** The last part of a path, its date with zeros: `es/2024-1-2-a` -> `2024-01-02-a`. */
function nameKey(name: string): string {
  return name
    .slice(name.lastIndexOf('/') + 1)
    .replace(FILE_DATE, (_, year: string, month: string, day: string) => {
      return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    });
}

/** `es/_posts/sub/2024-01-02-a.md` -> `es/sub/2024-01-02-a`. */
function withoutPosts(path: string): string {
  return path.replace(/\.[^./]+$/, '').replace(/(?:^|(?<=\/))_(?:posts|drafts)\//, '');
}
