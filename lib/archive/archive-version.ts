import { POLICY_VERSION } from '@/lib/html/policy';
import { RULES_VERSION } from '@/lib/jekyll/rules-version';
import { SCHEMA_VERSION } from './schema';

/** Begins the fingerprint of every archive that this version presses: tables, reading rules, policy. */
export const ARCHIVE_VERSION = [SCHEMA_VERSION, RULES_VERSION, POLICY_VERSION].join('.');

/**
 * What an archive is to this version: its own; another's with the tables that this one reads; or one whose tables
 * it does not know.
 */
export type ArchiveFit = 'own' | 'readable' | 'foreign';

/** @param fingerprint as the press wrote it; an archive without one is whatever wrote it says, as in tests */
export function archiveFit(fingerprint: string | undefined): ArchiveFit {
  if (fingerprint === undefined || fingerprint.startsWith(`${ARCHIVE_VERSION}.`)) return 'own';
  return fingerprint.startsWith(`${SCHEMA_VERSION}.`) ? 'readable' : 'foreign';
}

/** Names the version that pressed an archive and this one, for people. */
export function bothVersions(fingerprint: string): string {
  const [schema, rules, policy] = /^(\d+)\.(\d+)\.(\d+)\./.exec(fingerprint)?.slice(1) ?? [];
  const its = schema === undefined ? 'unknown tables' : `tables ${schema}, rules ${rules}, policy ${policy}`;
  return `${its}; this program has tables ${SCHEMA_VERSION}, rules ${RULES_VERSION}, policy ${POLICY_VERSION}`;
}
