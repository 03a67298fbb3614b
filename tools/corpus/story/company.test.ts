import { describe, expect, it } from 'vitest';
import { companyAt, companyCount } from './company';

const companies = Array.from({ length: companyCount }, (_, number) => companyAt(number));

describe('companyAt', () => {
  it('lists every company under a name and a code of its own', () => {
    expect(new Set(companies.map(({ name }) => name)).size).toBe(companyCount);
    expect(new Set(companies.map(({ code }) => code)).size).toBe(companyCount);
  });

  it('gives codes of the board of their exchange', () => {
    for (const { market, code } of companies) {
      expect(code).toMatch(market === 1 ? /^60\d{4}$/u : /^(00|30)\d{4}$/u);
    }
  });
});
