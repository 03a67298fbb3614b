import { defaultSchema } from 'hast-util-sanitize';
import { describe, expect, it } from 'vitest';
import { KEPT_ELEMENTS, POLICY, STRIPPED } from './policy';

const attributes: Readonly<Record<string, readonly (string | readonly unknown[])[]>> = POLICY.attributes;

describe('POLICY', () => {
  it('sets every field of the schema, so that nothing is taken from the default one', () => {
    expect(Object.keys(POLICY).sort()).toEqual(
      [...new Set([...Object.keys(defaultSchema), 'allowComments', 'allowDoctypes', 'clobberPrefix'])].sort(),
    );
  });

  it('keeps no element that it strips, and none that switches a parser to another way of reading', () => {
    const kept = new Set(KEPT_ELEMENTS);
    expect(STRIPPED.filter((name) => kept.has(name))).toEqual([]);
    const switches =
      'svg math style noscript noembed noframes iframe xmp plaintext title textarea template select script h1';
    expect(switches.split(' ').filter((name) => kept.has(name))).toEqual([]);
  });

  it('names attributes only of elements that are kept, none twice', () => {
    const named = Object.keys(attributes).filter((name) => name !== '*');
    expect(named.filter((name) => !KEPT_ELEMENTS.includes(name))).toEqual([]);
    for (const list of Object.values(attributes)) {
      const names = list.map((definition) => (typeof definition === 'string' ? definition : definition[0]));
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('lets no identity, class, style or behaviour through', () => {
    const names = Object.values(attributes)
      .flat()
      .map((definition) => (typeof definition === 'string' ? definition : String(definition[0])));
    expect(
      names.filter((name) =>
        /^(?:id|name|class|style|on|data|aria|role|tabIndex|accessKey|target|rel)/i.test(name),
      ),
    ).toEqual([]);
  });

  it('checks every attribute that holds an address', () => {
    for (const list of Object.values(attributes)) {
      for (const definition of list) {
        const name = typeof definition === 'string' ? definition : String(definition[0]);
        if (['href', 'src', 'srcSet', 'cite'].includes(name))
          expect(Array.isArray(definition) && definition.length > 1).toBe(true);
      }
    }
  });

  it('asks only for owners that are kept', () => {
    for (const [name, owners] of Object.entries(POLICY.ancestors)) {
      expect(KEPT_ELEMENTS).toEqual(expect.arrayContaining([name, ...owners]));
    }
  });
});
