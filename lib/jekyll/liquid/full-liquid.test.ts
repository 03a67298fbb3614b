import { describe, expect, it } from 'vitest';
import { FullLiquid } from './full-liquid';

const liquid = new FullLiquid('/news', 'https://example.org', 'Asia/Shanghai');
const scope = {
  page: { title: '题', date: '2024-01-02 10:00:00 +0800', tags: ['a', 'b'] },
  site: { title: '报' },
};

function run(template: string): string {
  const result = liquid.run(template, scope);
  return 'text' in result ? result.text : `FAILED: ${result.failure}`;
}

describe('FullLiquid', () => {
  it.each([
    ['{{ page.title }} {{ site.title | append: "!" }}', '题 报!'],
    ['{% if page.tags contains "a" %}有{% else %}无{% endif %}', '有'],
    ['{% for tag in page.tags %}{{ tag }};{% endfor %}', 'a;b;'],
    ['{% assign x = 3 | times: 2 %}{{ x }}', '6'],
    ['{{ page.date | date: "%Y/%m/%d %H" }}', '2024/01/02 10'],
    ['{{ "/a" | relative_url }} {{ "a" | absolute_url }}', '/news/a https://example.org/news/a'],
    ['{{ "https://c.example/" | absolute_url }}', 'https://c.example/'],
    ['{{ page.none }}{{ "x" | no_such_filter }}', 'x'],
    ['{% raw %}{{ x }}{% endraw %}', '{% raw %}{{ x }}{% endraw %}'],
    ['{% post_url 2024-01-02-a %}', '{% post_url 2024-01-02-a %}'],
    ['{% highlight js %}{{ page.title }}{% endhighlight %}', '{% highlight js %}题{% endhighlight %}'],
    ['{{ page.constructor }}{{ page.__proto__.x }}{{ page.title.constructor.name }}', ''],
  ])('runs %s', (template, text) => expect(run(template)).toBe(text));

  it.each([
    '{% include a.html %}',
    '{% include ../../../etc/passwd %}',
    '{% render "/etc/passwd" %}',
    '{% layout "/etc/passwd" %}',
    '{% no_such_tag %}',
    '{% if x %}',
    '{% raw %}',
    '{% highlight js %}',
    '{{ x',
    '{% for i in (1..1000000000) %}x{% endfor %}',
    '{% for i in (1..99999) %}{% for j in (1..99999) %}{% endfor %}{% endfor %}',
    '{% assign x = "aaaaaaaaaa" %}{% for i in (1..40) %}{% assign x = x | append: x %}{% endfor %}{{ x }}',
    '{% capture x %}{% for i in (1..99999) %}0123456789{% endfor %}{% endcapture %}{% for i in (1..99999) %}{{ x }}{% endfor %}',
    'x'.repeat(1_000_001),
    '{% if x %}'.repeat(20_000),
  ])('gives up %.60s', (template) => expect(run(template)).toMatch(/^FAILED: ./));

  it('says on which line it failed', () => {
    expect(liquid.run('a\nb\n{% no_such_tag %}', scope)).toMatchObject({ line: 2 });
  });
});
