import { nth } from './story/nth';
import { places } from './words/places';
import { publications } from './words/publications';

/** Who publishes: one category of the site. */
export interface Source {
  /** The category as the site's URLs write it, pinyin. */
  readonly slug: string;
  /** What readers call it. */
  readonly name: string;
}

/** Source by rank; no two of the first 2,000 share a name or a slug. */
export function sourceAt(rank: number): Source {
  const place = nth(places, rank);
  const publication = nth(publications, rank + Math.floor(rank / places.length));
  return { slug: place.pinyin + publication.pinyin, name: place.name + publication.name };
}

/** The category of digests. */
export const digestSource: Source = { slug: 'emnews', name: '要闻精华' };

/** The category of the publisher's own notes. */
export const noteSource: Source = { slug: 'zhanwu', name: '站务' };

/** A source of two names, which Jekyll takes for two categories. */
export function splitSource(rank: number): Source {
  const { name, pinyin } = nth(places, rank);
  return { slug: `21${pinyin}jingjibaodao 21${pinyin}APP`, name: `21${name}经济报道 21${name}APP` };
}

/** A source whose slug has capitals and brackets. */
export function bracketedSource(rank: number): Source {
  const { name, pinyin } = nth(places, rank);
  return { slug: `${pinyin}guojizhengquanIPO(xianggang)`, name: `${name}国际证券IPO（香港）` };
}
