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

  it('makes highlighted code fenced code', () => {
    expect(removeLiquidMarkers('{% highlight js linenos %}\nx\n{% endhighlight %}')).toBe('```js\nx\n```');
  });
});
