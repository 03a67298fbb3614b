import { describe, expect, it, onTestFinished } from 'vitest';
import { ScratchArchive } from '@/lib/archive/testing/scratch-archive';
import type { Problem } from '@/lib/model/problem';
import { getProblems } from './get-problems';

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
});
