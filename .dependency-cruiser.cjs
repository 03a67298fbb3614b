/**
 * Who may import whom; the picture is in docs/adr/0002-one-way-imports.md. Everything that is not
 * allowed here is an error, cycles too.
 */
const TEST = '\\.test\\.tsx?$|/testing/';

/** @param {string} folder @param {string[]} allowed */
function mayImport(folder, allowed) {
  return {
    name: `${folder.replaceAll('/', '-')}-imports`,
    severity: 'error',
    comment: `${folder} may import ${allowed.join(', ') || 'nothing of the project'}`,
    from: { path: `^${folder}/`, pathNot: TEST },
    to: {
      path: '^(app|components|lib|scripts|e2e)/',
      pathNot: [`^${folder}/`, ...allowed.map((path) => `^${path}(/|$|\\.)`)],
    },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    mayImport('lib/model', []),
    mayImport('lib/text', ['lib/model']),
    mayImport('lib/source', ['lib/text', 'lib/model']),
    mayImport('lib/html', ['lib/text', 'lib/model']),
    mayImport('lib/archive', ['lib/model', 'lib/text']),
    mayImport('lib/press', [
      'lib/source',
      'lib/html',
      'lib/text',
      'lib/archive',
      'lib/model',
      'lib/site/environment',
      'lib/site/environment-or-exit',
    ]),
    mayImport('lib/reader', [
      'lib/archive/read',
      'lib/source/open-content-file',
      'lib/text',
      'lib/model',
      'lib/site/environment',
    ]),
    mayImport('lib/page-cache', [
      'lib/reader',
      'lib/archive/read',
      'lib/site/environment',
      'lib/model',
      'lib/text',
    ]),
    mayImport('lib/server', []),
    mayImport('lib/site', ['lib/text', 'lib/model']),
    mayImport('components', ['lib/site', 'lib/text', 'lib/model']),
    mayImport('app', ['components', 'lib/reader', 'lib/site', 'lib/model']),
    {
      name: 'read-side-only-reads',
      severity: 'error',
      from: { path: '^lib/archive/read/', pathNot: TEST },
      to: { path: '^lib/archive/write/' },
    },
    {
      name: 'files-are-read-in-few-places',
      severity: 'error',
      comment: 'node:fs belongs to lib/source, lib/archive and lib/press',
      from: { path: '^(app|components|lib)/', pathNot: ['^lib/(source|archive|press)/', TEST] },
      to: { path: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'sql-stays-in-the-archive',
      severity: 'error',
      from: { path: '^(app|components|lib)/', pathNot: '^lib/archive/' },
      to: { path: 'node_modules/better-sqlite3' },
    },
    {
      name: 'one-front-matter-reader',
      severity: 'error',
      from: { path: '^(app|components|lib|scripts)/', pathNot: ['^lib/source/', TEST] },
      to: { path: 'node_modules/gray-matter' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.build|fixtures)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
