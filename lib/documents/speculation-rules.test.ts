import { describe, expect, it } from 'vitest';
import { speculationRules } from './texts';

describe('speculationRules', () => {
  it('fetches pages of the site that are pointed at, never questions and files', () => {
    const { prefetch } = JSON.parse(speculationRules('/news')) as {
      prefetch: [{ eagerness: string; where: { and: [unknown, { not: { href_matches: string[] } }] } }];
    };
    expect(prefetch[0].eagerness).toBe('moderate');
    expect(prefetch[0].where.and[0]).toEqual({ href_matches: '/news/*' });
    expect(prefetch[0].where.and[1].not.href_matches).toEqual(
      expect.arrayContaining(['/*\\?*', '/news/search*', '/news/status*', '/news/p/*', '/news/*.xml']),
    );
  });
});
