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

  it('upgrades insecure requests only where the site is served over https', () => {
    expect(contentSecurityPolicy('', true)).toContain('upgrade-insecure-requests');
    expect(contentSecurityPolicy('', false)).not.toContain('upgrade-insecure-requests');
  });
});
