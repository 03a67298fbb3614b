import { describe, expect, it } from 'vitest';
import { problemNotes } from '../problems';
import { resolveSiteLinks } from './resolve-site-links';
import type { SiteFiles } from './site-files';

const files: SiteFiles = {
  postUrl: (name) => (name === '2024-01-02-a' ? '/src/2024/01/02/a.html' : undefined),
  fileUrl: (path) => (path === 'assets/a b.pdf' ? '/assets/a%20b.pdf' : undefined),
  posts: () => [],
};

function resolve(body: string, baseurl = '') {
  const { note, problems } = problemNotes('_posts/2024-01-03-b.md');
  return { body: resolveSiteLinks(body, baseurl, files, note, 5), problems };
}

describe('resolveSiteLinks', () => {
  it.each([
    ['[a]({% post_url 2024-01-02-a %})', '[a](/src/2024/01/02/a.html)'],
    ["[a]({%- post_url '2024-01-02-a' -%})", '[a](/src/2024/01/02/a.html)'],
    ['<a href="{% post_url 2024-01-02-a %}">', '<a href="/src/2024/01/02/a.html">'],
    ['[a][1]\n\n[1]: {% post_url 2024-01-02-a %}', '[a][1]\n\n[1]: /src/2024/01/02/a.html'],
    ['[a]({{ site.url }}{{site.baseurl}}{% post_url 2024-01-02-a %})', '[a](/src/2024/01/02/a.html)'],
    ['[b]({% link assets/a b.pdf %})', '[b](/assets/a%20b.pdf)'],
  ])('resolves %s', (written, resolved) => {
    expect(resolve(written)).toEqual({ body: resolved, problems: [] });
  });

  it.each([
    '{% raw %}{% post_url 2024-01-02-a %}{% endraw %}',
    '{{ page.title }} {% include a.html %} {% if x %}',
    '{% post_url %} {% link',
    '{{ site.baseurl }}/x {{ "/y" | relative_url }}',
  ])('leaves %s alone', (written) => expect(resolve(written)).toEqual({ body: written, problems: [] }));

  it('keeps the text of a link to a post that is not there, and says where', () => {
    const { body, problems } = resolve(
      '甲\n[乙]({% post_url 2020-01-01-no %}) 丙 {% post_url 2020-01-01-no %}\n<img src="{% link no.png %}">',
    );
    expect(body).toBe('甲\n[乙](#) 丙 2020-01-01-no\n<img src="#">');
    expect(problems).toMatchObject([
      { code: 'LINK_TARGET_MISSING', line: 6 },
      { code: 'LINK_TARGET_MISSING', line: 7 },
    ]);
    expect(problems[0]?.message).toContain('2020-01-01-no');
  });

  it.each([
    ['[a]({% post_url 2024-01-02-a %})', '[a](/news/src/2024/01/02/a.html)'],
    ['[a]({{ site.baseurl }}{% post_url 2024-01-02-a %})', '[a](/news/src/2024/01/02/a.html)'],
    ['![b]({{ site.url }}{{ site.baseurl }}/b.png)', '![b](/news/b.png)'],
    ['![b]({{ "b.png" | relative_url }})', '![b](/news/b.png)'],
    ['![b]({{ "/b.png" | absolute_url }})', '![b](/news/b.png)'],
    ['[c]({{ "https://c.example/" | relative_url }})', '[c](https://c.example/)'],
    ['{{ site.baseurl }} alone', '{{ site.baseurl }} alone'],
    ['{% raw %}{{ site.baseurl }}/x{% endraw %}', '{% raw %}{{ site.baseurl }}/x{% endraw %}'],
  ])('puts %s below the baseurl', (written, resolved) => {
    expect(resolve(written, '/news')).toEqual({ body: resolved, problems: [] });
  });

  it('reads hostile bodies in linear time', () => {
    const parts = ['{% raw %}', '{% post_url', '{{ site.url', '{% link ', '{{ "', '{{ site.baseurl }}', '{%'];
    for (const part of parts) {
      const body = part.repeat(50_000);
      expect(resolve(body, '/news').body).toBe(body);
    }
    const spaces = `{% post_url${' '.repeat(200_000)}`;
    expect(resolve(spaces).body).toBe(spaces);
  });
});
