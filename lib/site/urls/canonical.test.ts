import { describe, expect, it } from 'vitest';
import { canonicalUrl } from './absolute';

const site = { url: 'https://finews.example', baseurl: '/news' };

describe('canonicalUrl', () => {
  it('prefers the address of the installation to that of the publisher', () => {
    expect(canonicalUrl(site, '/a.html', 'http://127.0.0.1:3000')).toBe('http://127.0.0.1:3000/news/a.html');
    expect(canonicalUrl(site, '/a.html')).toBe('https://finews.example/news/a.html');
  });

  it('is undefined when no address is known', () => {
    expect(canonicalUrl({ url: '', baseurl: '' }, '/')).toBeUndefined();
  });
});
