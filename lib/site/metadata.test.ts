import { describe, expect, it } from 'vitest';
import type { Post } from '@/lib/model/post';
import { EXAMPLE_POST } from '@/lib/model/testing/example-post';
import { EXAMPLE_SITE } from '@/lib/model/testing/example-site';
import { viewOf } from './view';
import { pageMetadata, storyMetadata } from './metadata';

const site = EXAMPLE_SITE;

describe('pageMetadata', () => {
  it('has a canonical URL and Open Graph text', () => {
    const metadata = pageMetadata(viewOf(site), { title: '最新', description: '说明', path: '/latest' });
    expect(metadata).toMatchObject({
      title: '最新',
      description: '说明',
      alternates: {
        canonical: 'https://finews.example/latest',
        languages: { 'zh-CN': 'https://finews.example/latest' },
      },
      openGraph: { type: 'website', title: '最新', siteName: '金融消息', locale: 'zh_CN' },
    });
  });

  it('says nothing it does not know', () => {
    const metadata = pageMetadata(viewOf({ ...site, url: '' }), {
      title: undefined,
      description: '',
      path: '/',
    });
    expect(Object.keys(metadata)).toEqual(['openGraph']);
  });
});

describe('storyMetadata', () => {
  it('names the language of a story that has one of its own', () => {
    const { alternates } = storyMetadata(viewOf(site), { ...EXAMPLE_POST, lang: 'en' });
    expect(alternates?.languages).toEqual({ en: 'https://finews.example/a/2022/03/15/1.html' });
  });

  it('gives the time with the offset of the zone', () => {
    const post: Post = { ...EXAMPLE_POST, tags: ['工业'] };
    expect(storyMetadata(viewOf(site), post)).toMatchObject({
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
