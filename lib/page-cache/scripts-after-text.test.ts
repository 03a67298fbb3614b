import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';
import { scriptsAfterText } from './scripts-after-text';

const script = (name: string) => `<script src="/news/_next/static/chunks/${name}.js" async=""></script>`;
const page = (head: string, body: string) => `<html><head>${head}</head><body>${body}</body></html>`;

describe('scriptsAfterText', () => {
  const preload =
    '<link rel="preload" as="script" fetchPriority="low" href="/news/_next/static/chunks/c.js"/>';
  const sheet = '<link rel="stylesheet" href="/news/_next/static/chunks/a.css" data-precedence="next"/>';
  const written = page(`${sheet}${preload}${script('a')}${script('b')}`, `<main>text</main>${script('c')}`);
  const served = scriptsAfterText(written);

  it('leaves one inline script that knows all addresses', () => {
    const [, inline = ''] = /<script>([\s\S]*)<\/script><\/head>/.exec(served) ?? [];
    expect(inline).toContain('(["a","b","c"])'.replaceAll(/\w/g, '/news/_next/static/chunks/$&.js'));
    expect(served.replace(`<script>${inline}</script>`, '')).toBe(page(sheet, '<main>text</main>'));
  });

  it('writes it where the policy of the page allows it', () => {
    expect(contentSecurityPolicy(served, true)).toMatch(/script-src 'self' 'sha256-[\w+/]{43}=';/);
  });

  it('leaves other scripts alone', () => {
    const others =
      '<script>a()</script><script src="/a.js" async=""></script><script noModule="" src="/_next/static/b.js"></script>';
    expect(scriptsAfterText(page(others, others))).toBe(page(others, others));
    expect(scriptsAfterText(page(others + script('a'), others))).toContain(others);
  });

  it('leaves what is no whole page alone', () => {
    expect(scriptsAfterText(script('a'))).toBe(script('a'));
  });
});
