import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parsePost } from '../post/parse-post';
import { parseSiteConfig } from '../config/site-config';
import { PROPERTY_RUNS } from '../testing/property-runs';
import { loadLiquid } from './liquid-engine';
import type { SiteFiles } from './site-files';

beforeAll(() => loadLiquid({ liquid: 'full' }));

const files: SiteFiles = {
  postUrl: (name) => (name === 'a' ? '/a/' : undefined),
  fileUrl: () => undefined,
  posts: () => [],
};

const part = fc.oneof(
  fc.constantFrom(
    ...[
      '{% raw %}',
      '{% endraw %}',
      '{% post_url a %}',
      '{%- link b -%}',
      '{{ site.baseurl }}/',
      '{{',
      '}}',
      '{%',
      '%}',
    ],
    ...[
      '{{ "x" | relative_url }}',
      '{% if page.title %}',
      '{% endif %}',
      '{% for i in (1..3) %}',
      '{% endfor %}',
      '\n',
    ],
    ...[
      '{% assign x = 1 %}',
      '{{ x | times: 9 }}',
      '{% include y %}',
      '](',
      '<a href="',
      '{% highlight js %}',
      '{% endhighlight %}',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
);
const body = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));

function parse(text: string, settings: string) {
  const { config } = parseSiteConfig(settings);
  const bytes = Buffer.from(`---\ntitle: 题\n---\n${text}`);
  const { post, problems } = parsePost({ path: '_posts/2024-01-02-x.md', bytes }, config, files);
  return { text: post?.body, problems, codes: problems.map(({ code }) => code) };
}

describe('Liquid in any body', { timeout: PROPERTY_RUNS.numRuns * 200 }, () => {
  it('changes only addresses of this site where it is not run', () => {
    fc.assert(
      fc.property(body, (text) => {
        fc.pre(!/[\r\0\ufeff]|\p{Cs}|post_url|link/u.test(text));
        expect(parse(`甲${text}`, '').text).toBe(`甲${text}`);
      }),
      PROPERTY_RUNS,
    );
  });

  it('is a text or a named problem where it is run', () => {
    fc.assert(
      fc.property(body, fc.constantFrom('', 'baseurl: /news\n'), (text, more) => {
        const { text: result, problems, codes } = parse(text, `${more}broadsheet: {liquid: full}`);
        expect(result).toBeTypeOf('string');
        expect(problems.map(({ message }) => message).join()).not.toContain('not loaded');
        if (codes.includes('LIQUID_FAILED')) {
          expect(result).toBe(parse(text, more).text);
        } else {
          const outsideRaw = result?.replace(/\{% raw %\}[^]*?\{% endraw %\}/g, '');
          expect(outsideRaw).not.toMatch(/\{% (?:assign|for|if) /);
        }
      }),
      PROPERTY_RUNS,
    );
  });
});
