import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model/post';
import { editionOf } from './edition';
import { pageMetadata, storyMetadata } from './page-metadata';

const site = {
  title: '金融消息',
  description: '',
  url: 'https://finews.example',
  baseurl: '',
  lang: 'zh-CN',
  timezone: 'Asia/Shanghai',
};

describe('pageMetadata', () => {
  it('has a canonical URL and Open Graph text', () => {
    const metadata = pageMetadata(editionOf(site), { title: '最新', description: '说明', path: '/latest' });
    expect(metadata).toMatchObject({
      title: '最新',
      description: '说明',
      alternates: { canonical: 'https://finews.example/latest' },
      openGraph: { type: 'website', title: '最新', siteName: '金融消息', locale: 'zh_CN' },
    });
  });

  it('says nothing it does not know', () => {
    const metadata = pageMetadata(editionOf({ ...site, url: '' }), {
      title: undefined,
      description: '',
      path: '/',
    });
    expect(Object.keys(metadata)).toEqual(['openGraph']);
  });
});

describe('storyMetadata', () => {
  it('gives the time with the offset of the zone', () => {
    const post: Post = {
      id: 1,
      permalink: '/a/2022/03/15/1.html',
      title: '工信部',
      instant: 1_647_294_738,
      category: { slug: 'a', name: '商报' },
      excerpt: '摘要。',
      length: 3,
      picture: undefined,
      html: '' as Post['html'],
      categories: [],
      tags: ['工业'],
      attribution: undefined,
      original: undefined,
      lang: undefined,
      readingMinutes: 1,
      stocks: [],
    };
    expect(storyMetadata(editionOf(site), post)).toMatchObject({
      title: '工信部',
      description: '摘要。',
      alternates: { canonical: 'https://finews.example/a/2022/03/15/1.html' },
      openGraph: {
        type: 'article',
        publishedTime: '2022-03-15T05:52:18+08:00',
        section: '商报',
        tags: ['工业'],
      },
    });
  });
});
