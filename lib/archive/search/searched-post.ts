import { LRUCache } from 'lru-cache';
import type { PostBody, PostFacts } from '../read/archive-search';
import { foldHtmlBytes } from '@/lib/search/fold-html-bytes';
import { foldText } from '@/lib/search/fold-text';
import { archive } from '../read/archive';

/** A post as terms and facts are compared with it; what is not asked for is neither read nor folded. */
export class SearchedPost {
  /** In the search index. */
  readonly number: number;
  readonly id: number;
  /** The HTML of the body and the description in UTF-8. */
  readonly html: Buffer;
  #title: string | undefined;
  #facts: PostFacts | undefined;

  constructor(number: number, { id, html }: PostBody) {
    this.number = number;
    this.id = id;
    this.html = html;
  }

  /** Folded. */
  get title(): string {
    return (this.#title ??= foldText(this.facts.title));
  }

  /** Folded, in UTF-16LE; to be read before another post's is asked for. */
  get body(): Buffer {
    if (folded?.post !== this) folded = { post: this, body: foldHtmlBytes(this.html) };
    return folded.body;
  }

  get facts(): PostFacts {
    return (this.#facts ??= archive().search.facts(this.id) ?? GONE);
  }

  get lists(): readonly number[] {
    return archive().search.lists(this.id);
  }
}

/** Folding again takes less than remembering everything folded. */
let folded: { readonly post: SearchedPost; readonly body: Buffer } | undefined;

const GONE: PostFacts = { title: '', instant: undefined, length: 0, hasPicture: false };

/** Bytes remembered, some ten thousand posts. */
const MOST_BYTES = 25_000_000;

/** By number. */
const remembered = new LRUCache<number, SearchedPost>({ maxSize: MOST_BYTES });
let rememberedOf: { readonly archive: object; readonly generation: number } | undefined;

/** Before a search: forgets the posts of an archive that has changed since, and tells its generation. */
export function refreshSearchedPosts(): number {
  const reader = archive();
  const generation = reader.generation();
  if (rememberedOf?.archive === reader && rememberedOf.generation === generation) return generation;
  remembered.clear();
  rememberedOf = { archive: reader, generation };
  return generation;
}

/** A post to compare, by its number in the search index; undefined when it is gone. Searches look at the newest posts over and over. */
export function searchedPost(number: number): SearchedPost | undefined {
  const known = remembered.get(number);
  if (known) return known;
  const body = archive().search.body(number);
  if (!body) return undefined;
  const post = new SearchedPost(number, body);
  remembered.set(number, post, { size: body.html.length + 300 });
  return post;
}

/** Posts to compare, of which nothing is remembered, in no order and each until the next one; those that are gone are left out. */
export function* passingPosts(numbers: readonly number[]): Generator<SearchedPost> {
  const unknown: number[] = [];
  for (const number of numbers) {
    const known = remembered.get(number);
    if (known) yield known;
    else unknown.push(number);
  }
  for (const body of archive().search.bodies(unknown)) yield new SearchedPost(body.number, body);
}

/** A post to compare, of which nothing is remembered. */
export function passingPost(number: number): SearchedPost | undefined {
  const known = remembered.get(number);
  if (known) return known;
  const body = archive().search.body(number);
  return body && new SearchedPost(number, body);
}
