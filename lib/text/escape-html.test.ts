import { expect, it } from 'vitest';
import { escapeHtml } from './escape-html';

it('escapes what could end text or an attribute', () => {
  expect(escapeHtml(`<a href="x" title='y'>&amp; 证券报</a>`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp; 证券报&lt;/a&gt;',
  );
});
