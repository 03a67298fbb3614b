import { describe, expect, it } from 'vitest';
import type { PostSummary } from '@/lib/model/post';
import { EXAMPLE_SITE } from '@/lib/model/testing/example-site';
import { viewOf } from './view';
import { shareImages } from './metadata';

const view = viewOf({ ...EXAMPLE_SITE, baseurl: '/news' });

function story(picture: PostSummary['picture']): PostSummary {
  return {
    id: 46_655,
    permalink: '/a/1.html',
    title: '工信部',
    instant: undefined,
    category: undefined,
    excerpt: '',
    length: 0,
    picture,
  };
}

const picture = { src: '/news/assets/a.jpg', alt: '码头', width: 800, height: undefined };

describe('shareImages', () => {
  it('is the card of a story without a picture', () => {
    expect(shareImages(view, story(undefined))).toEqual([
      {
        url: 'https://finews.example/news/card/zzz/preview.png',
        type: 'image/png',
        width: 1200,
        height: 630,
        alt: '工信部（金融消息）',
      },
    ]);
  });

  it('begins with the picture of the story', () => {
    const [first, second] = shareImages(view, story(picture));
    expect(first).toEqual({ url: 'https://finews.example/news/assets/a.jpg', alt: '码头', width: 800 });
    expect(second?.url).toContain('/card/');
  });

  it('leaves out what previews do not show', () => {
    expect(shareImages(view, story({ ...picture, src: '/a.svg' }))).toHaveLength(1);
    expect(shareImages(view, story({ ...picture, width: 120 }))).toHaveLength(1);
  });
});
