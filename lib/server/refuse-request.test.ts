import { describe, expect, it } from 'vitest';
import { refuseRequest } from './start-server';

describe('refuseRequest', () => {
  it.each([
    ['/%E0%A4%A', 404],
    ['/category/%a0', 404],
    ['/a%00b', 404],
    ['/nothing%0a', 404],
    ['/%0d%0aX:y', 404],
    ['/category/%7f', 404],
    ['/%c2%85', 404],
    ['*', 400],
    ['ftp://news.example/a', 400],
    ['a', 400],
    ['javascript:alert(1)', 400],
    ['?q', 400],
    [`/${'x'.repeat(9000)}`, 414],
    [`/search?q=${'x'.repeat(100_000)}`, 400],
  ])('refuses %.20s', (url, status) => expect(refuseRequest('GET', url)?.status).toBe(status));

  it.each(['POST', 'PUT', 'DELETE', 'TRACE', undefined])('refuses %s', (method) => {
    expect(refuseRequest(method, '/')?.status).toBe(405);
  });

  it.each(['/', '/%E4%B8%AD?q=%', '/a%2Fb', '/search?q=%zz'])('lets %s through', (url) => {
    expect(refuseRequest('GET', url)).toBeUndefined();
    expect(refuseRequest('HEAD', url)).toBeUndefined();
  });
});
