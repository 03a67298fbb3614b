import fc from 'fast-check';
import type { Feed, FeedEntry } from '../feed';

/** Text that breaks writers of XML and JSON: ends of sections, references, control characters, half surrogates. */
export const HOSTILE_TEXT =
  ']]> <![CDATA[ & &amp; &#0; "\' <script>alert(1)</script> <!-- --> <?xml?> \u0000\u0008\u000b\u001b\ud800 \udfff \ufffe\uffff \r\n\t 中文𠮷👩‍👩‍👧 \u2028';

/** One entry; what is given is in place of what it would be. */
export function entryWith(over: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: 'https://news.example/a/2022/03/15/1',
    url: 'https://news.example/a/2022/03/15/1.html',
    title: '工信部',
    instant: 1_647_294_738,
    author: '商报',
    summary: '摘要。',
    html: '<p>正文。</p>',
    categories: ['商报'],
    tags: ['工业'],
    picture: 'https://news.example/a.png',
    original: 'https://source.example/?a=1&b=2',
    lang: undefined,
    ...over,
  };
}

/** One feed; what is given is in place of what it would be. */
export function feedWith(over: Partial<Feed> = {}): Feed {
  return {
    title: '金融消息',
    subtitle: '说明',
    lang: 'zh-CN',
    home: 'https://news.example/search?q=a&tag=b',
    self: 'https://news.example/search.xml?q=a&tag=b',
    author: '金融消息',
    timezone: 'Asia/Shanghai',
    entries: [entryWith()],
    ...over,
  };
}

/** Any text, half surrogates and control characters included. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(HOSTILE_TEXT, ']]>', '&lt;', '<![CDATA['),
);
