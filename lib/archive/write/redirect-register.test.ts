import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sampleEntry } from '../testing/sample-entry';
import { ScratchArchive } from '../testing/scratch-archive';
import type { ArchiveEntry } from './post-store';

const outcome = (archive: ScratchArchive) => ({
  redirects: [...archive.reader.directory.redirects()]
    .flat()
    .toSorted((one, other) => (one.from + one.to < other.from + other.to ? -1 : 1)),
  problems: archive.writer.problems().map(({ path, line, code }) => `${path}:${line} ${code}`),
});

const codesOf = (...entries: readonly ArchiveEntry[]) => {
  const archive = new ScratchArchive();
  archive.put(...entries);
  return outcome(archive).problems;
};

describe('redirects', () => {
  it.each(['/b.html', '/b', '/b/', '/b/index.html', '/%62.html', '/B.html', '/B.HTML'])(
    'do not take the URL of another post as %s',
    (source) => {
      const entries = [sampleEntry('a.md', { redirectFrom: [source, '/old'] }), sampleEntry('b.md')];
      expect(codesOf(...entries)).toEqual(['a.md:2 REDIRECT_TAKEN']);
      expect(codesOf(...entries.toReversed())).toEqual(['a.md:2 REDIRECT_TAKEN']);
    },
  );

  it('take one Unicode form for the other', () => {
    const permalink = `/${encodeURIComponent('é'.normalize('NFC'))}/`;
    const source = `/${encodeURIComponent('é'.normalize('NFD'))}`;
    expect(
      codesOf(sampleEntry('a.md', { redirectFrom: [source] }), sampleEntry('b.md', { permalink })),
    ).toEqual(['a.md:2 REDIRECT_TAKEN']);
  });

  it.each(['/a.html', '/%61.html', '/a.html/'])('do not lead from %s to itself', (source) => {
    expect(codesOf(sampleEntry('a.md', { redirectFrom: [source] }))).toEqual(['a.md:2 REDIRECT_LOOP']);
  });

  it.each(['/a', '/a/', '/A.html'])('may lead from %s, another spelling of the post', (source) => {
    expect(codesOf(sampleEntry('a.md', { redirectFrom: [source] }))).toEqual([]);
  });

  it('do not take a file of the folder, nor what another post has taken', () => {
    const archive = new ScratchArchive();
    archive.writer.begin();
    archive.writer.putHidden({ path: 'a b/报告.pdf', role: 'static', size: 1, mtimeMs: 1 }, undefined, []);
    archive.writer.commit();
    const file = `/a%20b/${encodeURIComponent('报告')}.pdf`;
    archive.put(sampleEntry('b.md', { redirectFrom: ['/old/', file] }));
    archive.put(sampleEntry('a.md', { redirectFrom: ['/old'] }));
    expect(outcome(archive)).toEqual({
      redirects: [{ from: '/old', to: '/a.html' }],
      problems: ['b.md:2 REDIRECT_TAKEN', 'b.md:2 REDIRECT_TAKEN'],
    });
    archive.remove('a b/报告.pdf', 'a.md');
    expect(outcome(archive).problems).toEqual([]);
  });

  it('naming each other are both not made', () => {
    const both = [
      sampleEntry('a.md', { redirectFrom: ['/b.html'] }),
      sampleEntry('b.md', { redirectFrom: ['/a.html'] }),
    ];
    expect(codesOf(...both)).toEqual(['a.md:2 REDIRECT_TAKEN', 'b.md:2 REDIRECT_TAKEN']);
  });

  it.each([
    ['itself', ['/a.html']],
    ['another spelling of itself', ['/a/?x=1#y']],
    ['each other', ['/b', '/a.html']],
    ['a circle', ['/b.html', '/c.html', '/d.html', '/a.html']],
  ])('to %s are not made', (_, targets) => {
    const entries = targets.map((redirectTo, index) =>
      sampleEntry(`${'abcd'[index] ?? ''}.md`, { redirectTo }),
    );
    expect(codesOf(...entries)).toEqual(entries.map(({ path }) => `${path}:3 REDIRECT_LOOP`));
  });

  it('into a circle are made, for they end at the post that is shown', () => {
    const entries = [
      sampleEntry('a.md', { redirectTo: '/b.html' }),
      sampleEntry('b.md', { redirectTo: '/old' }),
      sampleEntry('c.md', { redirectTo: '/b.html', redirectFrom: ['/old'] }),
    ];
    expect(codesOf(...entries)).toEqual(['b.md:3 REDIRECT_LOOP', 'c.md:3 REDIRECT_LOOP']);
  });

  it('come back when the post in their way goes', () => {
    const archive = new ScratchArchive();
    archive.put(sampleEntry('a.md', { redirectFrom: ['/b.html'] }));
    expect(archive.reader.redirect('/b')).toBe('/a.html');
    archive.put(sampleEntry('b.md'));
    expect(archive.reader.redirect('/b')).toBeUndefined();
    archive.remove('b.md');
    expect(archive.reader.redirect('/b')).toBe('/a.html');
    expect(archive.writer.problems()).toEqual([]);
  });

  it('form a circle, or none, by a post that comes between', () => {
    const archive = new ScratchArchive();
    const between = sampleEntry('between.md', { permalink: '/b' });
    archive.put(sampleEntry('b.md', { redirectTo: '/b' }), between);
    expect(outcome(archive).problems).toEqual([]);
    archive.remove('between.md');
    expect(outcome(archive).problems).toEqual(['b.md:3 REDIRECT_LOOP']);
    archive.put(between);
    expect(outcome(archive).problems).toEqual([]);
  });

  it('follow a post whose permalink another one takes', () => {
    const archive = new ScratchArchive();
    archive.put(sampleEntry('b.md', { permalink: '/x.html', redirectTo: '/to' }));
    archive.put(sampleEntry('a.md', { permalink: '/x.html', redirectFrom: ['/x-2.html'] }));
    expect(archive.reader.movedTo('/x.html')).toBeUndefined();
    expect(archive.reader.movedTo('/x-2.html')).toBe('/to');
    expect(outcome(archive).problems).toEqual(['a.md:2 REDIRECT_TAKEN', 'b.md:0 PERMALINK_TAKEN']);
  });

  it('are the same whatever the order of presses', () => {
    const path = fc.constantFrom(
      ...['/a.html', '/b.html', '/c.html', '/b', '/C.html', '/old', '/old/', '/x', '/d'],
    );
    const entry = fc.record({
      name: fc.constantFrom('a', 'b', 'c', 'd'),
      redirectFrom: fc.uniqueArray(path, { maxLength: 2 }),
      redirectTo: fc.option(path, { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 3 }), { maxLength: 5 }), (presses) => {
        const archive = new ScratchArchive();
        const last = new Map<string, ArchiveEntry>();
        for (const posts of presses) {
          for (const { name, ...redirects } of posts) {
            const wasThere = last.delete(`${name}.md`) && redirects.redirectFrom.length === 0;
            if (wasThere) archive.remove(`${name}.md`);
            else last.set(`${name}.md`, sampleEntry(`${name}.md`, redirects));
          }
          archive.put(...posts.flatMap(({ name }) => last.get(`${name}.md`) ?? []));
        }
        const fresh = new ScratchArchive();
        fresh.put(...[...last.values()].toSorted((one, other) => (one.path < other.path ? -1 : 1)));
        expect(outcome(archive)).toEqual(outcome(fresh));
      }),
      { numRuns: 40 },
    );
  });
});
