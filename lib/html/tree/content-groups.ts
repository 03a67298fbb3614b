import type { BodyParent } from './body-tree';

/** Bits of a number that bitwise operators work on. */
const MOST_GROUPS = 32;

/** Groups of what bodies may hold, each a bit, to ask of which groups a body holds something. */
export class ContentGroups {
  readonly #elements = new Map<string, number>();
  readonly #attributes = new Map<string, number>();
  readonly #known = new Map<string, number>();

  /**
   * The bit of a group; one of two names is the same group as before.
   *
   * @param names of elements, of attributes (`[className]`), and `#comment`; without them, any body holds something
   */
  add(names: readonly string[] = []): number {
    const key = names.join(' ');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    if (this.#known.size === MOST_GROUPS) throw new RangeError(`more than ${MOST_GROUPS} groups of contents`);
    const bit = 1 << this.#known.size;
    this.#known.set(key, bit);
    for (const name of names) {
      const [, attribute] = /^\[(.+)\]$/.exec(name) ?? [];
      const bits = attribute === undefined ? this.#elements : this.#attributes;
      bits.set(attribute ?? name, (bits.get(attribute ?? name) ?? 0) | bit);
    }
    return bit;
  }

  in(tree: BodyParent): number {
    return (this.#known.get('') ?? 0) | this.#below(tree);
  }

  #below(parent: BodyParent): number {
    let groups = 0;
    for (const child of parent.children) {
      if (child.type === 'element') {
        groups |= (this.#elements.get(child.tagName) ?? 0) | this.#below(child);
        for (const attribute in child.properties) groups |= this.#attributes.get(attribute) ?? 0;
      } else if (child.type === 'comment') groups |= this.#elements.get('#comment') ?? 0;
    }
    return groups;
  }
}
