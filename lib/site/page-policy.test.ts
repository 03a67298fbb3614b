import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { pagePolicy } from './page-policy.mjs';
import { READING_KEY, THEME_KEY } from './theme';
import { SETTINGS_SCRIPT } from './settings-script.mjs';

describe('pagePolicy', () => {
  it('allows the settings script and no other inline one', () => {
    const hash = createHash('sha256').update(SETTINGS_SCRIPT).digest('base64');
    expect(pagePolicy(false)).toContain(`script-src 'self' 'sha256-${hash}';`);
    expect(pagePolicy(false)).not.toMatch(/unsafe|nonce/);
  });

  it('lets markup be made by named policies only', () => {
    expect(pagePolicy(false)).toMatch(/require-trusted-types-for 'script'; trusted-types lit-html$/);
  });

  it('has browsers that came by https ask for everything by https', () => {
    expect(pagePolicy(true)).toMatch(/; upgrade-insecure-requests$/);
    expect(pagePolicy(false)).not.toContain('upgrade');
  });
});

describe('SETTINGS_SCRIPT', () => {
  it('reads what the settings keep, and may stand as text', () => {
    expect(SETTINGS_SCRIPT).toContain(`getItem('${THEME_KEY}')`);
    expect(SETTINGS_SCRIPT).toContain(`getItem('${READING_KEY}')`);
    expect(SETTINGS_SCRIPT).not.toMatch(/[<>&]/);
  });
});
