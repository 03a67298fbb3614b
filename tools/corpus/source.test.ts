import { describe, expect, it } from 'vitest';
import { bracketedSource, sourceAt, splitSource } from './source';

const sources = Array.from({ length: 2_000 }, (_, rank) => sourceAt(rank));

describe('sourceAt', () => {
  it('gives 2,000 sources a name and a slug of their own', () => {
    expect(new Set(sources.map(({ name }) => name)).size).toBe(2_000);
    expect(new Set(sources.map(({ slug }) => slug)).size).toBe(2_000);
  });

  it('writes slugs in small ASCII letters and names in Han', () => {
    for (const { name, slug } of sources) {
      expect(slug).toMatch(/^[a-z]+$/u);
      expect(name).toMatch(/^\p{Script=Han}+$/u);
    }
    expect(sourceAt(0)).toEqual({ slug: 'beijingcaijingdaobao', name: '北京财经导报' });
  });
});

describe('the unusual sources', () => {
  it('have a space, or capitals and brackets, in their slugs', () => {
    expect(splitSource(0).slug).toBe('21beijingjingjibaodao 21beijingAPP');
    expect(bracketedSource(0).slug).toBe('beijingguojizhengquanIPO(xianggang)');
  });
});
