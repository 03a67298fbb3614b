import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '@/lib/archive/schema';
import { bodyWordsFor } from '@/lib/html/body-words';
import { POLICY_VERSION } from '@/lib/html/policy-version';
import { RULES_VERSION } from '@/lib/source/rules-version';
import type { SiteConfig } from '@/lib/source/site-config';

/**
 * Names everything that decides what a file becomes: tables, reading rules, sanitising policy and the settings
 * that shape posts. An archive with another fingerprint is rebuilt. Settings that only pages show
 * are left out, so that a new site title costs nothing; of the language only the words count that bodies
 * are given.
 */
export function fingerprintOf(config: SiteConfig): string {
  const shaping = { ...config, title: '', description: '', url: '', lang: bodyWordsFor(config.lang) };
  return createHash('sha256')
    .update(JSON.stringify([SCHEMA_VERSION, RULES_VERSION, POLICY_VERSION, shaping]))
    .digest('hex');
}
