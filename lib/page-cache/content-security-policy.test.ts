import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy';

const hashOf = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
const scripts = (html: string) => /script-src ([^;]*)/.exec(contentSecurityPolicy(html, false))?.[1];

describe('contentSecurityPolicy', () => {
  it('allows each inline script by its hash and nothing inline besides', () => {
    const html = '<script>a()</script><p>x</p><script id="t">b(1)</script><script>a()</script>';
    expect(scripts(html)).toBe(`'self' ${hashOf('a()')} ${hashOf('b(1)')}`);
    expect(contentSecurityPolicy(html, false)).not.toContain('unsafe');
  });

  it('leaves out scripts with a source and data that never runs', () => {
    const html =
      '<script src="/_next/x.js" async=""></script><script type="application/ld+json">{"a":1}</script>';
    expect(scripts(html)).toBe("'self'");
  });

  it('leaves out scripts in the content and behind it that Next did not write', () => {
    const [data, chunks] = [
      'self.__next_f.push([1,"1:[\\"$\\",\\"p\\"]\\n"])',
      '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["static/a.js"],"runtimeModuleIds":[7]});',
    ];
    const stolen = ['alert(1)', `${data};alert(1)`, 'self.__next_f.push([1,""+alert(1)])'];
    const html = ['head()', '<main>', ...stolen, '</main>', data, chunks, ...stolen].map((code) =>
      code.startsWith('<') ? code : `<script>${code}</script>`,
    );
    expect(scripts(html.join(''))).toBe(`'self' ${['head()', data, chunks].map(hashOf).join(' ')}`);
  });

  it('upgrades insecure requests only where the site is served over https', () => {
    expect(contentSecurityPolicy('', true)).toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy('', false)).not.toContain('upgrade-insecure-requests');
  });
});
