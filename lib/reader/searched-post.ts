import { LRUCache } from 'lru-cache';
import type { PostBody, PostFacts } from '@/lib/archive/read/archive-search';
import { foldHtml } from '@/lib/text/fold-html';
import { foldText } from '@/lib/text/fold-text';
import { archive } from './archive';

/** A post as terms and facts are compared with it; what is not asked for is neither read nor folded. */
export class SearchedPost {
  readonly id: number;
  #html: Buffer | undefined;
  #body: string | undefined;
  #title: string | undefined;
  #facts: PostFacts | undefined;

  constructor({ id, html }: PostBody) {
    this.id = id;
    this.#html = html;
  }

  /** Folded. */
  get title(): string {
    return (this.#title ??= foldText(this.facts.title));
  }

  /** Folded. */
  get body(): string {
    if (this.#html !== undefined) {
      this.#body = foldHtml(this.#html.toString());
      this.#html = undefined;
    }
    return this.#body ?? '';
  }

  /** The HTML of the body in UTF-8; undefined once it is folded. */
  get html(): Buffer | undefined {
    return this.#html;
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

/** Before a search: forgets the posts of an archive that has changed since, and tells its generation. */
export function refreshSearchedPosts(): number {
  const reader = archive();
  const generation = reader.generation();
  if (rememberedOf?.archive === reader && rememberedOf.generation === generation) return generation;
  remembered.clear();
  rememberedOf = { archive: reader, generation };
  return generation;
}

/** A post to compare; undefined when it is gone. Searches look at the newest posts over and over. */
export function searchedPost(id: number): SearchedPost | undefined {
  const known = remembered.get(id);
  if (known) return known;
  const html = archive().search.html(id);
  return html && remember({ id, html });
}

/** A post whose body has been read: itself, or what is remembered of it. Looking does not make it remembered. */
export function searchedBody(body: PostBody): SearchedPost {
  return remembered.get(body.id) ?? new SearchedPost(body);
}

function remember(body: PostBody): SearchedPost {
  const post = new SearchedPost(body);
  remembered.set(body.id, post, { size: body.html.length + 300 });
  return post;
}
