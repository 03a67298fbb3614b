import { describe, expect, it } from 'vitest';
import { originOf } from './absolute';

const here = { siteUrl: undefined, host: '127.0.0.1', port: 3000 };

describe('originOf', () => {
  it('is what the installation says, else the publisher, else where the server listens', () => {
    const siteUrl = 'https://a.example';
    expect(originOf({ url: 'https://b.example' }, { ...here, siteUrl })).toBe(siteUrl);
    expect(originOf({ url: 'https://b.example' }, here)).toBe('https://b.example');
    expect(originOf({ url: '' }, here)).toBe('http://127.0.0.1:3000');
    expect(originOf({ url: '' }, { ...here, host: '::1' })).toBe('http://[::1]:3000');
  });
});
