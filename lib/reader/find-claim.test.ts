import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import { findClaim } from './by-path';

describe('findClaim', () => {
  it('knows what the publisher has where the site has documents', async () => {
    const archive = new ScratchArchive();
    globalThis.broadsheetArchive = archive.reader;
    onTestFinished(() => {
      globalThis.broadsheetArchive = undefined;
    });
    archive.put(
      sampleEntry('a.md', { permalink: '/feed/a.html', redirectFrom: ['/old.md'] }),
      sampleEntry('b.md', { permalink: '/b.md/' }),
    );
    const claims = await Promise.all(
      ['/feed/a.html', '/feed/a', '/old.md', '/b.md', '/feed.xml', '/%E0%A4%A'].map(findClaim),
    );
    expect(claims).toEqual([
      { kind: 'post' },
      { kind: 'moved', to: '/feed/a.html' },
      { kind: 'moved', to: '/feed/a.html' },
      { kind: 'post' },
      undefined,
      undefined,
    ]);
  });
});
