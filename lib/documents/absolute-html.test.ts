import { describe, expect, it } from 'vitest';
import { absoluteHtml } from './feed';

const absolute = (html: string) => absoluteHtml(html, 'https://news.example');

describe('absoluteHtml', () => {
  it.each([
    ['<a href="/a/1.html">x</a>', '<a href="https://news.example/a/1.html">x</a>'],
    ['<p><img src="/a.png" alt="a > b"></p>', '<p><img src="https://news.example/a.png" alt="a > b"></p>'],
    [
      '<img src="/a.png" srcset="/a.png 1x, https://x.example/b.png 2x, /c.png 3x">',
      '<img src="https://news.example/a.png" srcset="https://news.example/a.png 1x, https://x.example/b.png 2x, https://news.example/c.png 3x">',
    ],
    ['<blockquote cite="/a">x</blockquote>', '<blockquote cite="https://news.example/a">x</blockquote>'],
  ])('%s', (html, expected) => expect(absolute(html)).toBe(expected));

  it.each([
    '<a href="https://x.example/">/a</a>',
    '<a href="mailto:a@x.example">x</a>',
    '<p>href="/a" src="/b"</p>',
    '<p>$1 $&amp; /a</p>',
    '<img alt=" src=&quot;/a&quot;" src="https://x.example/a.png">',
  ])('leaves %s alone', (html) => expect(absolute(html)).toBe(html));
});
