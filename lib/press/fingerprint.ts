import { createHash } from 'node:crypto';
import { ARCHIVE_VERSION } from '@/lib/archive/archive-version';
import { bodyWordsFor } from '@/lib/html/body-words';
import type { SiteConfig } from '@/lib/source/site-config';

/**
 * Names everything that decides what a file becomes: tables, reading rules and sanitising policy, by which servers
 * know an archive of their own version, and a hash of the settings that shape posts. An archive with another
 * fingerprint is rebuilt. Settings that only pages show are left out, so that a new site title costs nothing; of
 * the language only the words count that bodies are given.
 */
export function fingerprintOf(config: SiteConfig): string {
  const shaping = { ...config, title: '', description: '', url: '', lang: bodyWordsFor(config.lang) };
  const settings = createHash('sha256').update(JSON.stringify(shaping)).digest('hex');
  return `${ARCHIVE_VERSION}.${settings}`;
}
