/**
 * Who may import whom; docs/adr/0002-one-way-imports.md has the picture and the reasons. Whatever a
 * folder is not allowed here is a lint error. Tests may import what they need.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const MAY_IMPORT = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/source': ['lib/site/reserved-paths.ts', 'lib/text', 'lib/model'],
  'lib/html': ['lib/text', 'lib/model'],
  'lib/archive': [
    'lib/html/policy-version.ts',
    'lib/site/reserved-paths.ts',
    'lib/source/rules-version.ts',
    'lib/text',
    'lib/model',
  ],
  'lib/archive/read': ['lib/archive', 'lib/text', 'lib/model'],
  'lib/press': [
    'lib/source',
    'lib/html',
    'lib/archive',
    'lib/text',
    'lib/model',
    'lib/site/environment-or-exit.ts',
    'lib/site/environment.ts',
    'lib/site/last-word.ts',
    'lib/server/create-log.ts',
  ],
  'lib/reader': [
    'lib/archive/read',
    'lib/source/open-content-file.ts',
    'lib/site/date-path.ts',
    'lib/site/environment.ts',
    'lib/site/reserved-paths.ts',
    'lib/text',
    'lib/model',
  ],
  'lib/page-cache': [
    'lib/reader',
    'lib/archive/read',
    'lib/site/environment.ts',
    'lib/site/not-there-mark.ts',
    'lib/site/page-policy.mjs',
    'lib/site/routes.ts',
    'lib/text',
    'lib/model',
  ],
  'lib/server': [
    'lib/page-cache',
    'lib/model',
    'lib/reader/archive.ts',
    'lib/reader/find-address.ts',
    'lib/reader/find-claim.ts',
    'lib/reader/get-latest-page.ts',
    'lib/site/environment.ts',
    'lib/site/last-word.ts',
    'lib/site/page-policy.mjs',
    'lib/site/reserved-paths.ts',
    'lib/site/routes.ts',
    'lib/site/settings-script.mjs',
    'lib/site/words/error-words.ts',
    'lib/text',
  ],
  'lib/site': ['lib/text', 'lib/model'],
  'lib/feeds': ['lib/html/parse-html.ts', 'lib/server/matches-etag.ts', 'lib/site', 'lib/text', 'lib/model'],
  'lib/cards': ['lib/server/matches-etag.ts', 'lib/site', 'lib/text', 'lib/model'],
  components: ['lib/site', 'lib/text', 'lib/model'],
  app: ['components', 'lib/cards', 'lib/feeds', 'lib/reader', 'lib/site', 'lib/model'],
};

const PARTS = ['app', 'components', 'lib', 'scripts', 'tools', 'e2e'];

const zones = Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) =>
  PARTS.map((part) => ({
    target: `./${folder}`,
    from: `./${part}`,
    except: [folder, ...allowed]
      .filter((path) => path === part || path.startsWith(`${part}/`))
      .map((path) => `./${path.slice(part.length + 1)}`),
    message: `${folder} may import ${allowed.join(', ') || 'nothing of the project'}.`,
  })),
);

/** The read side must not write. */
zones.push({
  target: './lib/archive/read',
  from: './lib/archive/write',
  except: [],
  message: 'The read side of the archive does not know the write side.',
});

/** What proves is not part of what runs. */
zones.push({
  target: './scripts',
  from: './tools',
  except: [],
  message: 'Nothing but tests imports tools/.',
});

const TESTS = ['**/*.test.{ts,tsx}', '**/testing/**'];

/** @param {string} name @param {string} message */
const only = (name, message) => ({ name, message });
const FILES = ['fs', 'fs/promises', 'node:fs', 'node:fs/promises'].map((name) =>
  only(name, 'Files are read in lib/source, lib/archive and lib/press.'),
);
const SQL = [only('better-sqlite3', 'SQL stays in lib/archive.')];
const FRONT_MATTER = [only('gray-matter', 'One file reads front matter: lib/source/yaml-block.ts.')];

/** Import directions, cycles, and packages that belong to one place, as ESLint configuration. */
export const importDirections = [
  {
    files: [
      'app/**/*.{ts,tsx}',
      'components/**/*.{ts,tsx}',
      'lib/**/*.ts',
      'scripts/**/*.ts',
      'tools/**/*.ts',
    ],
    rules: { 'import/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    files: ['app/**/*.{ts,tsx}', 'components/**/*.{ts,tsx}', 'lib/**/*.ts'],
    ignores: TESTS,
    rules: {
      'import/no-restricted-paths': ['error', { zones }],
      'no-restricted-imports': ['error', { paths: [...FILES, ...SQL, ...FRONT_MATTER] }],
    },
  },
  {
    files: ['lib/source/**/*.ts', 'lib/press/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { paths: [...SQL, ...FRONT_MATTER] }] },
  },
  {
    files: ['lib/archive/**/*.ts'],
    ignores: TESTS,
    rules: { 'no-restricted-imports': ['error', { paths: FRONT_MATTER }] },
  },
  {
    // The painter reads its fonts, the server static files that Next does not know of.
    files: ['lib/cards/read-font.ts', 'lib/server/answer-static-of-other-builds.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...SQL, ...FRONT_MATTER] }] },
  },
  {
    files: ['lib/source/yaml-block.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: SQL }] },
  },
];
