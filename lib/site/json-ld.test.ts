import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model/post';
import { EXAMPLE_POST } from '@/lib/model/testing/example-post';
import { EXAMPLE_SITE } from '@/lib/model/testing/example-site';
import { viewOf } from './view';
import { storyJsonLd } from './json-ld';

const site = EXAMPLE_SITE;
const post: Post = {
  ...EXAMPLE_POST,
  picture: { src: '/assets/a.png', alt: '', width: undefined, height: undefined },
  tags: ['工业'],
  attribution: '新华社',
  original: 'https://source.example/1',
};

describe('storyJsonLd', () => {
  it('tells of the article and the way to it', () => {
    expect(storyJsonLd(viewOf(site), post)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        expect.objectContaining({
          '@type': 'NewsArticle',
          url: 'https://finews.example/a/2022/03/15/1.html',
          headline: '工信部',
          datePublished: '2022-03-15T05:52:18+08:00',
          image: 'https://finews.example/assets/a.png',
          isBasedOn: 'https://source.example/1',
          author: { '@type': 'Organization', name: '新华社' },
        }),
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: '首页', item: 'https://finews.example/' },
            { '@type': 'ListItem', position: 2, name: '商报', item: 'https://finews.example/category/a' },
            {
              '@type': 'ListItem',
              position: 3,
              name: '工信部',
              item: 'https://finews.example/a/2022/03/15/1.html',
            },
          ],
        },
      ],
    });
  });

  it('says nothing it does not know', () => {
    const bare = {
      ...post,
      instant: undefined,
      category: undefined,
      picture: undefined,
      original: undefined,
    };
    const text = JSON.stringify(storyJsonLd(viewOf(site), { ...bare, tags: [], excerpt: '' }));
    expect(text).not.toMatch(/datePublished|articleSection|image|isBasedOn|keywords|description|null/);
  });
});
