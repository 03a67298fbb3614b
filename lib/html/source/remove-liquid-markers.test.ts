import { describe, expect, it } from 'vitest';
import { removeLiquidMarkers } from './remove-liquid-markers';

describe('HT-59 removeLiquidMarkers', () => {
  it('keeps outputs and unknown tags literally', () => {
    expect(removeLiquidMarkers('a {{ site.title }} b {% if x %} c')).toBe(
      'a {{ site.title }} b {% if x %} c',
    );
  });

  it('removes raw markers and keeps what is inside', () => {
    expect(removeLiquidMarkers('{% raw %}{{ x }}{%- endraw -%}')).toBe('{{ x }}');
  });

  it('drops includes and comments', () => {
    expect(removeLiquidMarkers('a{% include ad.html id="1" %}b{% comment %}c{% endcomment %}d')).toBe('abd');
  });

  it('keeps Liquid inside raw', () => {
    expect(removeLiquidMarkers('{% raw %}{% include x %}{{ site.url }}/{% endraw %}')).toBe(
      '{% include x %}{{ site.url }}/',
    );
  });

  it('makes highlighted code a code block, with Liquid and tags in it', () => {
    expect(removeLiquidMarkers('{% highlight js linenos %}\nx\n{% endhighlight %}')).toBe(
      '<pre><code>x\n</code></pre>',
    );
    expect(
      removeLiquidMarkers('- a\n  {% highlight html %}{% raw %}<b>{{ x }}{% endraw %}{% endhighlight %}'),
    ).toBe('- a\n  <pre><code>&lt;b&gt;{{ x }}</code></pre>');
    expect(removeLiquidMarkers('{% highlight js %}\nx')).toBe('{% highlight js %}\nx');
  });

  it('takes the address of the site from paths', () => {
    expect(removeLiquidMarkers('[a]({{ site.url }}{{site.baseurl}}/x) {{ site.url }}')).toBe(
      '[a](/x) {{ site.url }}',
    );
    expect(
      removeLiquidMarkers('[a]({{ "x/y" | relative_url }}) ![b]({{ \'/z\' | prepend: site.baseurl }})'),
    ).toBe('[a](/x/y) ![b](/z)');
  });
});
