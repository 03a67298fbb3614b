import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

/** What is counted of the project's files. Tests, what only tests use, and declarations are left out. */
export interface HouseCount {
  readonly files: number;
  /** Of app, components and lib. */
  readonly productFiles: number;
  readonly medianLines: number;
  readonly shortFiles: number;
  /** Files of 40 lines or fewer whose only importer stands in the same folder. */
  readonly lonelyFiles: readonly string[];
  /** Files that a way passes when it is gone, its entries included. */
  readonly ways: readonly (Pick<Way, 'name' | 'most'> & { readonly files: number })[];
  /** Folders of lib that show more than twelve files. */
  readonly fullFolders: readonly string[];
}

interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly { readonly path: string; readonly isType: boolean }[];
}

const PRODUCT = ['app', 'components', 'lib'];
const OTHERS = ['scripts', 'tools'];
const ENDINGS = ['', '.ts', '.tsx', '.mjs'];
const SHORT = 20;
const HELPER = 40;
const MOST_IN_A_FOLDER = 12;

/** A way through the project: where it begins, and the most files that it should pass. */
interface Way {
  readonly name: string;
  readonly entries: readonly string[];
  readonly most: number;
}

const WAYS: readonly Way[] = [
  {
    name: 'a post, from folder to archive row',
    entries: ['lib/press/press.ts', 'lib/press/workers/press-worker.ts'],
    most: 170,
  },
  { name: 'an article page', entries: ['app/jekyll-url/[...path]/page.tsx'], most: 140 },
  { name: 'the server', entries: ['lib/server/start-server.ts'], most: 42 },
  { name: 'the search page', entries: ['app/search/page.tsx'], most: 95 },
];

/**
 * Counts the files of the project in the current folder.
 *
 * @throws when a file cannot be read
 */
export function countHouse(): HouseCount {
  const files = new Map([...PRODUCT, ...OTHERS].flatMap(filesBelow).map((path) => [path, read(path)]));
  const product = [...files.values()].filter(({ path }) => PRODUCT.includes(path.split('/', 1)[0] ?? ''));
  const lines = product.map((file) => file.lines).sort((a, b) => a - b);
  const importers = new Map<string, Set<string>>();
  for (const { path, imports } of files.values())
    for (const imported of imports) {
      const found = resolved(files, path, imported.path);
      if (found === undefined) continue;
      const of = importers.get(found) ?? new Set();
      importers.set(found, of.add(path));
    }
  return {
    files: files.size,
    productFiles: product.length,
    medianLines: lines[Math.floor(lines.length / 2)] ?? 0,
    shortFiles: lines.filter((count) => count <= SHORT).length,
    lonelyFiles: product
      .filter((file) => file.lines <= HELPER && isLonely(file.path, importers.get(file.path)))
      .map(({ path }) => path),
    ways: WAYS.map(({ name, entries, most }) => ({ name, most, files: closure(files, entries).size })),
    fullFolders: fullFolders([...files.keys()]),
  };
}

function isLonely(path: string, importers: ReadonlySet<string> = new Set()): boolean {
  const [only, ...more] = importers;
  return only !== undefined && more.length === 0 && dirname(only) === dirname(path);
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(?:testing|fixtures)$/.test(entry.name) ? [] : filesBelow(path);
    return /\.(?:ts|tsx|mjs)$/.test(path) && !/\.(?:test\.tsx?|d\.ts)$/.test(path) ? [path] : [];
  });
}

function read(path: string): SourceFile {
  const text = readFileSync(path, 'utf8');
  const imports: { path: string; isType: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier;
      if (from && ts.isStringLiteral(from)) imports.push({ path: from.text, isType: isOfTypes(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      if (from && ts.isStringLiteral(from)) imports.push({ path: from.text, isType: false });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return { path, lines: text.split('\n').length - 1, imports };
}

/** Whether nothing of an import is left when types are taken away. */
function isOfTypes(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  if (clause.name || !named || !ts.isNamedImports(named)) return false;
  return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function resolved(files: ReadonlyMap<string, unknown>, from: string, path: string): string | undefined {
  if (!/^(?:@\/|\.)/.test(path)) return undefined;
  const whole = path.startsWith('@/') ? path.slice(2) : normalize(join(dirname(from), path));
  return ENDINGS.map((ending) => whole + ending).find((candidate) => files.has(candidate));
}

function closure(files: ReadonlyMap<string, SourceFile>, entries: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const queue = entries.filter((entry) => files.has(entry));
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (seen.has(path)) continue;
    seen.add(path);
    for (const imported of files.get(path)?.imports ?? []) {
      const found = imported.isType ? undefined : resolved(files, path, imported.path);
      if (found !== undefined) queue.push(found);
    }
  }
  return seen;
}

/** `lib/html` and its steps excepted: there the list is the design. */
function fullFolders(paths: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const path of paths)
    if (path.startsWith('lib/')) counts.set(dirname(path), (counts.get(dirname(path)) ?? 0) + 1);
  return [...counts]
    .filter(([folder, count]) => count > MOST_IN_A_FOLDER && !/^lib\/html(?:\/steps)?$/.test(folder))
    .map(([folder, count]) => `${folder} (${count})`);
}
