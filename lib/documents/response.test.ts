import { describe, expect, it } from 'vitest';
import { documentResponse, streamedResponse } from './response';

const asking = (headers: Record<string, string> = {}) =>
  new Request('http://news.example/feed.xml', { headers });
const head = { type: 'application/xml', modified: 1_647_294_738 };

describe('documentResponse', () => {
  it('says what it is, to programs of other sites, too', async () => {
    const response = documentResponse(asking(), '<a/>', head);
    expect(await response.text()).toBe('<a/>');
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'application/xml; charset=utf-8',
      'cross-origin-resource-policy': 'cross-origin',
      'last-modified': 'Mon, 14 Mar 2022 21:52:18 GMT',
      'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=30',
    });
  });

  it('answers 304 to those who have it, and only to them', () => {
    const etag = documentResponse(asking(), '<a/>', head).headers.get('etag') ?? '';
    const statusFor = (headers: Record<string, string>, body = '<a/>') =>
      documentResponse(asking(headers), body, head).status;
    expect(statusFor({ 'if-none-match': etag })).toBe(304);
    expect(statusFor({ 'if-none-match': `"x", ${etag.slice(2)}` })).toBe(304);
    expect(statusFor({ 'if-none-match': etag }, '<b/>')).toBe(200);
    expect(statusFor({ 'if-modified-since': 'Mon, 14 Mar 2022 21:52:18 GMT' })).toBe(304);
    expect(statusFor({ 'if-modified-since': 'Mon, 14 Mar 2022 21:52:17 GMT' })).toBe(200);
    expect(statusFor({ 'if-modified-since': 'nonsense' })).toBe(200);
    expect(statusFor({ 'if-none-match': '"x"', 'if-modified-since': 'Mon, 14 Mar 2022 21:52:18 GMT' })).toBe(
      200,
    );
  });
});

describe('streamedResponse', () => {
  it('makes a part when the one before was taken', async () => {
    let made = 0;
    function* parts() {
      for (; made < 100; made += 1) yield 'x'.repeat(10);
    }
    const response = streamedResponse(asking(), '7-1', parts, head);
    expect(response.headers.get('etag')).toBe('W/"7-1"');
    const reader = response.body?.getReader();
    await reader?.read();
    expect(made).toBeLessThan(5);
    let bytes = 10;
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read())
      bytes += next.value.byteLength;
    expect(bytes).toBe(1_000);
  });

  it('makes nothing for those who have it', () => {
    const response = streamedResponse(
      asking({ 'if-none-match': 'W/"7-1"' }),
      '7-1',
      () => {
        throw new Error('made');
      },
      head,
    );
    expect(response.status).toBe(304);
  });
});
