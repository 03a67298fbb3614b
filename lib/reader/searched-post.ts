import { LRUCache } from 'lru-cache';
import type { PostFacts } from '@/lib/archive/read/archive-search';
import { foldHtml } from '@/lib/text/fold-html';
import { foldText } from '@/lib/text/fold-text';
import { archive } from './archive';

/** A post as terms and facts are compared with it; what is not asked for is neither read nor folded. */
export class SearchedPost {
  readonly id: number;
  #bytes: string;
  #body: string | undefined;
  #title: string | undefined;
  #facts: PostFacts | undefined;

  constructor(id: number, html: Buffer) {
    this.id = id;
    this.#bytes = html.toString('latin1');
  }

  /** Folded. */
  get title(): string {
    return (this.#title ??= foldText(this.facts.title));
  }

  /** Folded. */
  get body(): string {
    if (this.#body === undefined) {
      this.#body = foldHtml(Buffer.from(this.#bytes, 'latin1').toString());
      this.#bytes = '';
    }
    return this.#body;
  }

  /** The HTML of the body, each byte of its UTF-8 as one character; undefined once it is folded. */
  get bytes(): string | undefined {
    return this.#body === undefined ? this.#bytes : undefined;
  }

  get facts(): PostFacts {
    return (this.#facts ??= archive().search.facts(this.id) ?? GONE);
  }

  get lists(): readonly number[] {
    return archive().search.lists(this.id);
  }
}

const GONE: PostFacts = { title: '', instant: undefined, length: 0, hasPicture: false };

/** Bytes remembered, some ten thousand posts. */
const MOST_BYTES = 25_000_000;

const remembered = new LRUCache<number, SearchedPost>({ maxSize: MOST_BYTES });
let rememberedOf: { readonly archive: object; readonly generation: number } | undefined;

/** Before a search: forgets the posts of an archive that has changed since. */
export function refreshSearchedPosts(): void {
  const reader = archive();
  const generation = reader.generation();
  if (rememberedOf?.archive === reader && rememberedOf.generation === generation) return;
  remembered.clear();
  rememberedOf = { archive: reader, generation };
}

/** A post to compare; undefined when it is gone. Searches look at the newest posts over and over. */
export function searchedPost(id: number): SearchedPost | undefined {
  const known = remembered.get(id);
  if (known) return known;
  const html = archive().search.html(id);
  if (html === undefined) return undefined;
  const post = new SearchedPost(id, html);
  remembered.set(id, post, { size: html.length + 300 });
  return post;
}
