import { describe, expect, it, onTestFinished } from 'vitest';
import { sampleEntry } from '@/lib/archive/testing/sample-entry';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import type { Problem } from '@/lib/model/problem';
import { getProblems } from './problems';

process.env['STATUS'] = '1';

function problemsOf(path: string, count: number): Problem[] {
  return Array.from({ length: count }, (_, line) => ({ path, line, code: 'EMPTY', message: 'x' }));
}

describe('getProblems', () => {
  it('pages through all problems by keyset, those of the folder first', async () => {
    const { writer, reader } = new ScratchArchive();
    globalThis.broadsheetArchive = reader;
    onTestFinished(() => {
      globalThis.broadsheetArchive = undefined;
    });
    const all = ['_posts/一.md', '_posts/丁.md', '_posts/z z.md'].flatMap((path) => problemsOf(path, 70));
    writer.begin();
    for (const path of new Set(all.map((problem) => problem.path))) {
      writer.putProblems(
        path,
        all.filter((problem) => problem.path === path),
      );
    }
    writer.putFolderProblems(problemsOf('_config.yml', 1));
    writer.commit();

    const seen: Problem[] = [];
    let pages = 0;
    let next: string | undefined;
    do {
      const page = await getProblems(next);
      seen.push(...(page?.problems ?? []));
      next = page?.next;
      pages += 1;
    } while (next !== undefined);
    expect(pages).toBe(3);
    expect(seen[0]?.path).toBe('_config.yml');
    expect(
      seen
        .slice(1)
        .map(({ path, line }) => `${path} ${line}`)
        .toSorted(),
    ).toEqual(all.map(({ path, line }) => `${path} ${line}`).toSorted());
    expect(await getProblems('no-cursor')).toBeUndefined();
    expect((await getProblems(Buffer.from('0 ~').toString('base64url')))?.problems).toEqual([]);
  });

  it('shows a few examples of what repairs took out, those of the newest posts, on the first page', async () => {
    const archive = new ScratchArchive();
    globalThis.broadsheetArchive = archive.reader;
    onTestFinished(() => {
      globalThis.broadsheetArchive = undefined;
    });
    const entries = Array.from({ length: 9 }, (_, index) =>
      sampleEntry(`${String(index)}.md`, {
        instant: 1_647_302_400 + index,
        removals: [{ step: 'hidden', count: 2, example: `第 ${String(index)} 段` }],
      }),
    );
    archive.put(...entries);
    const texts = async () =>
      (await getProblems(undefined))?.removals.map(({ examples, ...counts }) => ({
        ...counts,
        examples: examples.map(({ text, title, permalink }) => `${text} ${title} ${permalink}`),
      }));
    expect(await texts()).toEqual([
      {
        ...{ step: 'hidden', count: 18, posts: 9 },
        examples: [8, 7, 6, 5, 4].map((index) => `第 ${index} 段 Title of ${index}.md /${index}.html`),
      },
    ]);

    archive.remove('8.md', '6.md');
    archive.put(sampleEntry('7.md', { instant: 1_647_302_407 }));
    expect(await texts()).toEqual([
      {
        ...{ step: 'hidden', count: 12, posts: 6 },
        examples: [5, 4, 3, 2, 1].map((index) => `第 ${index} 段 Title of ${index}.md /${index}.html`),
      },
    ]);
    expect((await getProblems(Buffer.from('0 ~').toString('base64url')))?.removals).toEqual([]);
  });
});
