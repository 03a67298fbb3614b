/**
 * Who may import whom; docs/adr/0002-one-way-imports.md has the picture and the reasons. Whatever a
 * folder is not allowed here is a lint error. Tests may import what they need.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const MAY_IMPORT = {
  'lib/model': [],
  'lib/text': ['lib/model'],
  'lib/search': ['lib/text', 'lib/model'],
  'lib/jekyll': ['lib/site/urls/reserved-paths.ts', 'lib/text', 'lib/model'],
  'lib/html': ['lib/text', 'lib/model'],
  'lib/archive': [
    'lib/html/policy.ts',
    'lib/jekyll/rules-version.ts',
    'lib/search',
    'lib/site/environment.ts',
    'lib/site/urls/reserved-paths.ts',
    'lib/text',
    'lib/model',
  ],
  'lib/archive/read': ['lib/archive', 'lib/search', 'lib/site/environment.ts', 'lib/text', 'lib/model'],
  'lib/press': [
    'lib/jekyll',
    'lib/html',
    'lib/archive',
    'lib/search',
    'lib/text',
    'lib/model',
    'lib/site/environment.ts',
    'lib/site/last-word.ts',
    'lib/server/log.ts',
  ],
  'lib/reader': [
    'lib/archive/read',
    'lib/archive/search',
    'lib/jekyll/walk/open-content-file.ts',
    'lib/search',
    'lib/site/environment.ts',
    'lib/site/urls/dates.ts',
    'lib/site/urls/reserved-paths.ts',
    'lib/text',
    'lib/model',
  ],
  'lib/server': [
    'lib/archive/read',
    'lib/documents/response.ts',
    'lib/reader',
    'lib/site',
    'lib/text',
    'lib/model',
  ],
  'lib/site': ['lib/search', 'lib/text', 'lib/model'],
  'lib/documents': ['lib/html/parse-html.ts', 'lib/site', 'lib/text', 'lib/model'],
  'lib/cards': ['lib/documents/response.ts', 'lib/site', 'lib/text', 'lib/model'],
  components: ['lib/search', 'lib/site', 'lib/text', 'lib/model'],
  app: [
    'components',
    'lib/archive/search',
    'lib/cards',
    'lib/documents',
    'lib/reader',
    'lib/site',
    'lib/model',
  ],
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
  only(name, 'Files are read in lib/jekyll, lib/archive and lib/press.'),
);
const SQL = [only('better-sqlite3', 'SQL stays in lib/archive.')];
const FRONT_MATTER = [only('gray-matter', 'One file reads front matter: lib/jekyll/config/yaml-block.ts.')];

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
    files: ['lib/jekyll/**/*.ts', 'lib/press/**/*.ts'],
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
    files: ['lib/cards/fonts.ts', 'lib/server/answer-static-of-other-builds.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: [...SQL, ...FRONT_MATTER] }] },
  },
  {
    files: ['lib/jekyll/config/yaml-block.ts'],
    rules: { 'no-restricted-imports': ['error', { paths: SQL }] },
  },
];
