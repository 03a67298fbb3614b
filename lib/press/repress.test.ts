import { describe, expect, it } from 'vitest';
import { Newsroom } from './testing/newsroom';

function newsroom(config: string) {
  const room = new Newsroom();
  const pathOf = (day: number) => `_posts/2024-01-0${day}-p${day}.md`;
  let clock = 1_700_000_000;
  const write = (path: string, text: string) => room.write(path, text, (clock += 1));
  write('_config.yml', `timezone: UTC\npermalink: /:title/\n${config}`);
  return {
    write,
    post: (day: number, body: string, more = '') =>
      write(pathOf(day), `---\ntitle: 第${day}篇\n${more}---\n${body}`),
    remove: (day: number) => room.remove(pathOf(day)),
    press: () => room.press(),
    html: (permalink: string) => room.reader.article(permalink)?.html,
    shown: () => (room.reader.page('all', '')?.posts ?? []).map(({ permalink }) => permalink),
  };
}

describe('posts that refer to others', () => {
  it('follow a post to its new URL, and to none', async () => {
    const room = newsroom('');
    room.post(1, '正文');
    room.post(2, '[一]({% post_url 2024-01-01-p1 %})');
    expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
    expect(room.html('/p2/')).toContain('href="/p1/"');
    expect(await room.press()).toMatchObject({ generation: 1, unchanged: 2 });

    room.post(1, '正文', 'permalink: /elsewhere/\n');
    expect(await room.press()).toMatchObject({ generation: 2, changed: 1, added: 0, unchanged: 1 });
    expect(room.html('/p2/')).toContain('href="/elsewhere/"');

    room.remove(1);
    const report = await room.press();
    expect(report).toMatchObject({
      posts: 1,
      removed: 1,
      problems: [{ code: 'LINK_TARGET_MISSING', line: 4 }],
    });
    expect(room.html('/p2/')).toContain('一');
    expect(room.html('/p2/')).not.toContain('href');

    room.post(1, '正文');
    expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
    expect(room.html('/p2/')).toContain('href="/p1/"');
  });

  it('link below the baseurl', async () => {
    const room = newsroom('baseurl: /news\n');
    room.post(1, '正文');
    room.post(
      2,
      '[一]({% post_url 2024-01-01-p1 %}) [乙]({{ site.baseurl }}/x/) ![丙]({{ "/c.png" | relative_url }})',
    );
    await room.press();
    const html = room.html('/p2/') ?? '';
    expect(html).toContain('href="/news/p1/"');
    expect(html).toContain('href="/news/x/"');
    expect(html).toContain('src="/news/c.png"');
  });
});

describe('limit_posts', () => {
  it('shows the newest posts, whatever comes and goes', async () => {
    const room = newsroom('limit_posts: 2\n');
    for (const day of [1, 2, 3]) room.post(day, '正文');
    room.post(4, '正文', 'published: false\n');
    expect(await room.press()).toMatchObject({ posts: 2 });
    expect(room.shown()).toEqual(['/p3/', '/p2/']);
    expect(await room.press()).toMatchObject({ generation: 1, posts: 2 });

    room.post(5, '正文');
    expect(await room.press()).toMatchObject({ posts: 2, added: 1 });
    expect(room.shown()).toEqual(['/p5/', '/p3/']);

    room.remove(5);
    expect(await room.press()).toMatchObject({ posts: 2, removed: 1, added: 0, changed: 0 });
    expect(room.shown()).toEqual(['/p3/', '/p2/']);

    room.remove(3);
    await room.press();
    expect(room.shown()).toEqual(['/p2/', '/p1/']);

    room.write('_config.yml', 'timezone: UTC\npermalink: /:title/\n');
    await room.press();
    await expect.poll(() => room.shown()).toEqual(['/p2/', '/p1/']);
  });
});

describe('templates', () => {
  it('are run where the site asks for it, with the posts of the site', async () => {
    const room = newsroom('broadsheet:\n  liquid: full\n');
    room.post(1, '正文');
    room.post(
      2,
      '{{ page.title }}：{% for post in site.posts %}[{{ post.title }}]({{ post.url | relative_url }}){% endfor %}',
    );
    expect(await room.press()).toMatchObject({ posts: 2, problems: [] });
    expect(room.html('/p2/')).toContain('第2篇：');
    expect(room.html('/p2/')).toContain('<a href="/p1/">第1篇</a>');
    room.remove(1);
    await room.press();
    expect(room.html('/p2/')).not.toContain('第1篇');
  });
});
