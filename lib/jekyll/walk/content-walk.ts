import { accessSync, constants, lstatSync, realpathSync, statSync, type Stats } from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { parsePostFileName } from '../post/file-name';
import type { ProblemCode } from '../problems';
import type { SiteConfig } from '../config/site-config';
import { unseenProblem, walkProblem, type WalkProblem, type SourceFile } from './source-file';
import { entryFilter, type EntryFilter, readFolder, type FolderEntries } from './read-folder';
import { pageKind } from './page-kind';

const FILES_PER_TURN = 512;

/** Which rules hold in a folder. */
interface Place {
  /** Inside the content folder; empty for itself. */
  readonly folder: string;
  /** The `_posts` folder that this is or is in; undefined among pages and pictures. */
  readonly posts: string | undefined;
  /** Symbolic links on the way here; one is followed, so that no circle is. */
  readonly links: number;
}

/** Files that Jekyll renders when they have front matter; all others are copied unseen. */
const RENDERED = /\.(?:html?|xhtml|xml|json|txt|css|scss|sass|js|coffee|svg|webmanifest)$/i;

/** One look at a content folder: which of its files are posts, pages that name a category, or to be served as they are. */
export class ContentWalk {
  readonly #root: string;
  readonly #config: SiteConfig;
  readonly #isFiltered: EntryFilter;
  readonly #markdown: ReadonlySet<string>;
  #problems: WalkProblem[] = [];
  #topFolder: { readonly place: Place; readonly entries: FolderEntries } | undefined;

  constructor(dir: string, config: SiteConfig) {
    this.#root = contentRoot(dir);
    this.#config = config;
    this.#isFiltered = entryFilter(config);
    this.#markdown = new Set(config.markdownExtensions);
  }

  /**
   * Whether the content folder is itself the folder of posts: dated posts at its top, no `_posts` anywhere.
   *
   * @throws Error when the content folder cannot be read
   */
  get isFlat(): boolean {
    return this.#top().place.posts === '';
  }

  /** All files, in a fixed order: those of a folder by name, then its folders by name. */
  *everything(): Generator<SourceFile | WalkProblem> {
    const { place, entries } = this.#top();
    yield* this.#walk(place, entries);
  }

  /**
   * One file, or all files in one folder; nothing when it is not there or is passed over.
   *
   * @param path inside the content folder, with `/` between its parts
   */
  *at(path: string): Generator<SourceFile | WalkProblem> {
    let { place } = this.#top();
    this.#problems = [];
    const folders = path.split('/');
    const last = folders.pop() ?? '';
    for (const name of folders) {
      const entries = this.#read(place, name);
      const below = entries.folders.includes(name)
        ? this.#placeBelow(place, name, entries.linked.has(name))
        : undefined;
      if (below === undefined) {
        yield* this.#problems;
        return;
      }
      place = below;
    }
    yield* this.#walk(place, this.#read(place, last));
  }

  #top(): { readonly place: Place; readonly entries: FolderEntries } {
    if (this.#topFolder !== undefined) return this.#topFolder;
    const place: Place = { folder: '', posts: undefined, links: 0 };
    const entries = this.#read(place);
    const problems = [...this.#problems];
    const isFlat =
      entries.files.some((name) => this.#isDatedPost(name)) && !this.#hasPostsBelow(place, entries);
    // The walk meets again what that look below met.
    this.#problems = problems;
    return (this.#topFolder = { place: isFlat ? { ...place, posts: '' } : place, entries });
  }

  /** @returns how many posts and problems there were */
  *#walk(
    place: Place,
    { files, folders, linked }: FolderEntries,
  ): Generator<SourceFile | WalkProblem, number> {
    let found = 0;
    for (const name of files) {
      const file = this.#lookAt(join(place.folder, name), name, place);
      if (file?.kind === 'post') found += 1;
      if (file !== undefined) yield file;
    }
    for (const name of folders) {
      const below = this.#placeBelow(place, name, linked.has(name));
      if (below === undefined) continue;
      const foundBelow = yield* this.#walk(below, this.#read(below));
      found += foundBelow;
      if (foundBelow === 0 && name === '_posts' && below.posts === below.folder) {
        this.#note(below.folder, 'NO_POSTS', 'There is no post in this folder for posts.');
      }
    }
    found += this.#problems.length;
    yield* this.#problems;
    this.#problems = [];
    return found;
  }

  #placeBelow(place: Place, name: string, isLink: boolean): Place | undefined {
    const folder = join(place.folder, name);
    const links = place.links + (isLink ? 1 : 0);
    if (links > 1) {
      this.#note(folder, 'SYMLINK_OUTSIDE', 'A link to a folder behind another link is not followed.');
    } else if (isLink && place.posts !== undefined) {
      // Jekyll's `**` does not follow them, either: their posts would be there twice.
      this.#note(folder, 'SYMLINK_OUTSIDE', 'A link to a folder among the posts is not followed.');
    } else if (place.posts !== undefined && this.#isPostName(name)) {
      this.#note(folder, 'FILE_NOT_REGULAR', 'It is named like a post but is a folder. It is left out.');
    } else {
      const posts = place.posts ?? (this.#isPostsFolder(place.folder, name) ? folder : undefined);
      return { folder, posts, links };
    }
    return undefined;
  }

  #lookAt(path: string, name: string, place: Place): SourceFile | undefined {
    try {
      const stats = this.#stats(path);
      if (stats === undefined) return undefined;
      // Files that anyone may read, nearly all, need no second look.
      if ((stats.mode & 0o444) !== 0o444) accessSync(join(this.#root, path), constants.R_OK);
      const kind = this.#kindOf(path, name, place);
      return kind === 'page' ? undefined : { path, kind, size: stats.size, mtimeMs: stats.mtimeMs };
    } catch (error) {
      this.#noteUnseen(path, 'The file may not be read.', error);
      return undefined;
    }
  }

  #kindOf(path: string, name: string, { folder, posts }: Place): SourceFile['kind'] | 'page' {
    if (posts !== undefined) {
      const { date, stem } = parsePostFileName(name);
      // Without a `_posts` folder, what has no date is a README or a picture beside the posts.
      const isPost = this.#isPostName(name) && (posts !== '' || date !== undefined || stem.startsWith('-'));
      if (isPost) return 'post';
      if (posts !== '') return date === undefined ? 'page' : this.#kindOfOddPost(path);
    }
    const isPage = this.#isPostName(name);
    if (!isPage && !RENDERED.test(name)) return 'static';
    const kind = pageKind(this.#root, path);
    return kind === 'page' && isPage && /(?:^|\/)category$/.test(folder) ? 'category-page' : kind;
  }

  /** Jekyll publishes a dated file of any kind, unconverted; front matter tells text from pictures. */
  #kindOfOddPost(path: string): 'post' | 'page' {
    if (pageKind(this.#root, path) !== 'static') return 'post';
    this.#note(
      path,
      'FILE_UNSUPPORTED',
      'It is neither Markdown nor HTML and has no front matter. It is left out.',
    );
    return 'page';
  }

  #read(place: Place, only?: string): FolderEntries {
    const { folder, posts } = place;
    try {
      return readFolder({
        root: this.#root,
        folder: join(this.#root, folder),
        only,
        isAmongPosts: (name) => (posts !== undefined && posts !== '') || this.#isPostsFolder(folder, name),
        isSkipped: (name, isFolder) => {
          if (posts === undefined && isFolder && this.#isPostsFolder(folder, name)) return false;
          // Jekyll looks at the first folder inside `_posts` only.
          if (posts !== undefined && posts !== folder && isFolder && name.startsWith('_')) return false;
          return this.#isFiltered(folder, name, isFolder);
        },
        note: (name, code, message) => this.#note(join(folder, name), code, message),
      });
    } catch (error) {
      if (folder === '')
        throw new Error(`The content folder ${this.#root} cannot be read.`, { cause: error });
      this.#noteUnseen(folder, 'The folder may not be read, nor what it holds.', error);
      return { files: [], folders: [], linked: new Set() };
    }
  }

  #hasPostsBelow(place: Place, { folders, linked }: FolderEntries): boolean {
    return folders.some((name) => {
      if (linked.has(name)) return false;
      const below: Place = { ...place, folder: join(place.folder, name) };
      return this.#isPostsFolder(place.folder, name) || this.#hasPostsBelow(below, this.#read(below));
    });
  }

  #isPostsFolder(folder: string, name: string): boolean {
    const { collectionsDir, showDrafts } = this.#config;
    const isInside =
      collectionsDir === '' || folder === collectionsDir || folder.startsWith(`${collectionsDir}/`);
    return isInside && (name === '_posts' || (showDrafts && name === '_drafts'));
  }

  #isPostName(name: string): boolean {
    const { extension } = parsePostFileName(name);
    return this.#markdown.has(extension.toLowerCase()) || /^\.html?$/i.test(extension);
  }

  #isDatedPost(name: string): boolean {
    return this.#isPostName(name) && parsePostFileName(name).date !== undefined;
  }

  /** Undefined for a file that went away since its folder was read. */
  #stats(path: string): Stats | undefined {
    const file = join(this.#root, path);
    const stats = lstatSync(file, { throwIfNoEntry: false });
    return stats?.isSymbolicLink() ? statSync(file, { throwIfNoEntry: false }) : stats;
  }

  #note(path: string, code: ProblemCode, message: string): void {
    this.#problems.push(walkProblem(path, code, message));
  }

  #noteUnseen(path: string, message: string, error: unknown): void {
    const problem = unseenProblem(path, message, error);
    if (problem !== undefined) this.#problems.push(problem);
  }
}

function contentRoot(dir: string): string {
  try {
    const root = realpathSync(dir);
    if (statSync(root).isDirectory()) return root;
  } catch (error) {
    throw new Error(`The content folder ${dir} cannot be read.`, { cause: error });
  }
  throw new Error(`The content folder ${dir} is not a folder.`);
}

function join(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/**
 * Walks a Jekyll source folder in a fixed order: files by name, then folders by name. Posts are the
 * Markdown and HTML files in any `_posts` folder (and in `_drafts` where they are shown); a folder that
 * has dated posts at its top and no `_posts` anywhere is itself one. Holds the names of one
 * chain of folders at a time and lets other work run between files.
 *
 * @throws Error when the content folder itself cannot be read
 */
export async function* walkContent(
  dir: string,
  config: SiteConfig,
): AsyncGenerator<SourceFile | WalkProblem> {
  let files = 0;
  for (const entry of new ContentWalk(dir, config).everything()) {
    yield entry;
    files += 1;
    if (files % FILES_PER_TURN === 0) await nextTurn();
  }
}
