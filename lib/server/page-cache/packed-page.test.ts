import { describe, expect, it } from 'vitest';
import { bytesOf, htmlOf, packPage, unpackPage } from './packed-page';

const page = {
  kind: 'APP_PAGE',
  html: `<p>${'新闻，'.repeat(2_000)}</p>`,
  rscData: Buffer.alloc(0),
  headers: { 'content-security-policy': "default-src 'none'", 'x-many': ['a', 'b'] },
  postponed: undefined,
  status: 200,
};

describe('packPage', () => {
  it('gives back an equal page', async () => {
    expect(unpackPage(await packPage(page))).toEqual(page);
  });

  it('gives back other kinds of answers, too', async () => {
    const answer = { kind: 'APP_ROUTE', body: Buffer.from('<rss/>'), status: 200, headers: {} };
    const packed = await packPage(answer);
    expect(packed.html).toBeUndefined();
    expect(unpackPage(packed)).toEqual(answer);
    expect(bytesOf(packed)).toBe(6);
  });

  it('holds the HTML as it is sent, and no more memory than it counts', async () => {
    const packed = await packPage(page);
    expect(packed.html && htmlOf(packed.html).toString()).toBe(page.html);
    expect(bytesOf(packed)).toBeLessThan(2_000);
    expect(packed.html?.buffer.byteLength).toBe(packed.html?.byteLength);
  });
});
