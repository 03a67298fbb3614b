import { describe, expect, it } from 'vitest';
import { shareLinks } from './targets';

const story = { title: '工信部：5G & AI', url: 'https://a.example/x.html?b=1' };

describe('shareLinks', () => {
  it('carries title and URL to every target', () => {
    for (const { id, href } of shareLinks(story)) {
      const text = decodeURIComponent(href);
      expect(text, id).toContain(story.title);
      expect(text, id).toContain(story.url);
      expect(href, id).not.toContain('+');
    }
  });

  it('keeps title and URL in their own fields', () => {
    const weibo = shareLinks(story).find(({ id }) => id === 'weibo');
    const query = new URL(weibo?.href ?? '').searchParams;
    expect(query.get('title')).toBe(story.title);
    expect(query.get('url')).toBe(story.url);
  });

  it('survives half a surrogate pair', () => {
    expect(shareLinks({ ...story, title: 'a\ud800' })).toHaveLength(4);
  });
});
