import { testPort } from './ports';

/** A site that the browser tests run against: its own folder, archive and port. */
export interface TestSite {
  readonly url: string;
  readonly contentDir: string;
  readonly archive: string;
  /** What has to run before the press, in a shell. */
  readonly prepare?: string;
}

/** The sample archive that comes with the project. */
export const SAMPLE_SITE: TestSite = {
  url: `http://127.0.0.1:${testPort(17)}/`,
  contentDir: 'content',
  archive: '.archive/e2e/sample.db',
};

/** Posts that try to break out of the article, and posts that are broken. */
export const HOSTILE_SITE: TestSite = {
  url: `http://127.0.0.1:${testPort(18)}/`,
  contentDir: 'e2e/hostile',
  archive: '.archive/e2e/hostile.db',
};

/** Enough posts of few sources to fill several pages of a list. */
export const LONG_SITE: TestSite = {
  url: `http://127.0.0.1:${testPort(19)}/`,
  contentDir: '.archive/e2e/long',
  archive: '.archive/e2e/long.db',
  prepare: 'npm run --silent corpus -- --posts 600 --sources 4 --out .archive/e2e/long',
};

/** A post for every attack vector: what `npm run test:vectors` opens in full. */
export const VECTORS_SITE: TestSite = {
  url: `http://127.0.0.1:${testPort(20)}/`,
  contentDir: '.archive/e2e/vectors',
  archive: '.archive/e2e/vectors.db',
  prepare: 'node scripts/run.mjs tools/vectors/make-vector-site.ts .archive/e2e/vectors',
};

const SITES = { SAMPLE_SITE, HOSTILE_SITE, LONG_SITE, VECTORS_SITE };

/** The sites that are started: all, or those that `E2E_SITES` names (scripts/e2e.ts), and the sample in any case. */
export function sitesToStart(): readonly TestSite[] {
  const names = process.env['E2E_SITES']?.split(' ');
  return Object.entries(SITES).flatMap(([name, site]) =>
    names === undefined || site === SAMPLE_SITE || names.includes(name) ? [site] : [],
  );
}
