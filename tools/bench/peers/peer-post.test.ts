import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { corpusOptions } from '@/tools/corpus/corpus-options';
import { corpusPost } from '@/tools/corpus/corpus-post';
import { peerPost } from './run-peers';

const post = (lines: string, name = '2026-11-20-a.md') =>
  peerPost({ name, text: `---\n${lines}\n---\n<p>x</p>` });

describe('peerPost', () => {
  it('keeps what is well', () => {
    const lines = 'layout: post\ntitle: "a"\ndate: 2026-11-20 06:40:49 +0800\ncategories: b\ntags: c新闻';
    expect(post(lines)).toEqual({
      name: '2026-11-20-a.md',
      text: '---\nlayout: post\ntitle: "a"\ndate: 2026-11-20T06:40:49+08:00\ncategories: ["b"]\ntags: ["c新闻"]\n---\n<p>x</p>',
    });
  });

  it('puts right what the corpus broke', () => {
    expect(post('title: "他说"好"了"\ndate: 2026-11-20').text).toContain('title: "他说\\"好\\"了"');
    expect(post('title: "财经\\早报"').text).toContain('title: "财经\\\\早报"');
    expect(post('title: ""\ndate:  +0800').text).toContain(
      'title: "2026-11-20-a.md"\ndate: 2026-11-20T00:00:00',
    );
    expect(post('date: 2022-05-26 23:59:59', '-202205262391.md').name).toBe('2022-05-26-202205262391.md');
  });

  it('makes YAML of every post of a corpus', () => {
    const options = corpusOptions(4_500);
    for (let index = 499; index < 4_500; index += 500) {
      const { path, text } = corpusPost(index, 1, options);
      const { name, text: made } = peerPost({ name: path.replace('_posts/', ''), text });
      expect(name).toMatch(/^\d{4}-\d\d-\d\d-./);
      expect(load(made.split('---\n')[1] ?? '')).toMatchObject({ date: expect.any(Date) as Date });
      expect(made.endsWith(text.split('---\n').slice(2).join('---\n'))).toBe(true);
    }
  });
});
