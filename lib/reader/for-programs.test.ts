import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { SAMPLE_INSTANT, sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { findSource } from './sources';
import { getFeedPosts } from './for-programs';

beforeEach(() => {
  const archive = new ScratchArchive();
  globalThis.broadsheetArchive = archive.reader;
  onTestFinished(() => {
    globalThis.broadsheetArchive = undefined;
  });
  const names = [{ slug: 'shangbao', name: '商报' }];
  archive.put(
    sampleEntry('a.md', { instant: SAMPLE_INSTANT, tags: ['工业'] }),
    sampleEntry('b.md', { instant: SAMPLE_INSTANT + 1, categories: ['shangbao'], names }),
    sampleEntry('c.md', { instant: SAMPLE_INSTANT + 2, categories: ['shangbao'], names }),
  );
});

describe('getFeedPosts', () => {
  const pathsOf = async (...asked: Parameters<typeof getFeedPosts>) =>
    (await getFeedPosts(...asked))?.map(({ path }) => path);

  it('has the newest posts with their files', async () => {
    expect(await pathsOf({ kind: 'site' }, 2)).toEqual(['c.md', 'b.md']);
    expect(await pathsOf({ kind: 'category', slug: 'shangbao' }, 9)).toEqual(['c.md', 'b.md']);
    expect(await pathsOf({ kind: 'tag', tag: '工业' }, 9)).toEqual(['a.md']);
    const filter = {
      sources: [],
      withoutSources: ['jinrong'],
      tags: [],
      from: undefined,
      to: undefined,
      hasPicture: false,
      minLength: undefined,
      text: 'Body',
    };
    expect(await pathsOf({ kind: 'filter', filter }, 1)).toEqual(['c.md']);
  });

  it('knows no source or tag without posts', async () => {
    expect(await getFeedPosts({ kind: 'category', slug: 'none' }, 9)).toBeUndefined();
    expect(await getFeedPosts({ kind: 'tag', tag: 'none' }, 9)).toBeUndefined();
  });
});

describe('findSource', () => {
  it('takes a slug and the name, also in other characters', async () => {
    const found = await Promise.all(['shangbao', 'ShangBao', '商报', '商報', '报社', 'none'].map(findSource));
    expect(found.map((source) => source?.slug)).toEqual([
      'shangbao',
      'shangbao',
      'shangbao',
      'shangbao',
      undefined,
      undefined,
    ]);
  });
});
