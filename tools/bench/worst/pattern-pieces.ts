import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A pattern of our own, and what it can take time over. */
export interface PatternPieces {
  /** File and line, for people. */
  readonly where: string;
  /** One character for each kind it tells apart, its words, and its beginnings up to each of its parts. */
  readonly pieces: readonly string[];
}

/** The patterns in a TypeScript file: regular expressions, and parts of them as raw templates. */
export function patternPieces(file: string): PatternPieces[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: PatternPieces[] = [];
  const add = (node: ts.Node, pattern: string, unicode: boolean): void => {
    const pieces = piecesOf(pattern, unicode);
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    if (pieces.length > 0) found.push({ where: `${file}:${line + 1}`, pieces });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      add(node, node.text.slice(1, end), node.text.slice(end).includes('u'));
    } else if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'String.raw') {
      // Where another pattern is put in, any character stands.
      add(
        node,
        node.template
          .getText()
          .slice(1, -1)
          .replace(/\$\{[^}]*\}/g, '.'),
        false,
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function piecesOf(pattern: string, unicode: boolean): string[] {
  let parsed;
  try {
    parsed = new RegExpParser({ ecmaVersion: 2025 }).parsePattern(pattern, 0, pattern.length, { unicode });
  } catch {
    return [];
  }
  const pieces = new Set<string>();
  for (const alternative of parsed.alternatives) collect(alternative, pieces);
  pieces.delete('');
  return [...pieces];
}

/** Gives a text that the part matches, and adds what it is made of. */
function collect(node: AST.Alternative | AST.Element, pieces: Set<string>): string {
  switch (node.type) {
    case 'Alternative': {
      let whole = '';
      let word = '';
      for (const element of node.elements) {
        const text = collect(element, pieces);
        whole += text;
        if (element.type === 'Character') word += text;
        else word = '';
        if (word.length > 1) pieces.add(word);
        pieces.add(whole);
      }
      return whole;
    }
    case 'Group':
    case 'CapturingGroup':
      return node.alternatives.map((alternative) => collect(alternative, pieces))[0] ?? '';
    case 'Assertion':
      if (node.kind === 'lookahead' || node.kind === 'lookbehind')
        for (const alternative of node.alternatives) collect(alternative, pieces);
      return '';
    case 'Quantifier': {
      const text = collect(node.element, pieces);
      return text.repeat(Math.max(1, Math.min(node.min, 8)));
    }
    case 'Backreference':
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet':
    case 'ExpressionCharacterClass': {
      const text = sampleOf(node);
      for (const piece of text) pieces.add(piece);
      return text[0] ?? '';
    }
  }
}

/** Characters that may stand for every one a set holds. */
const PROBES = Array.from('a1 \t\n<>[](){}"\'`*_~-+=|:;&#!?/\\.,%$@^中，A\u00a0\u3000é\u0001');

function sampleOf(node: AST.Element): string[] {
  if (node.type === 'Character') return [String.fromCodePoint(node.value)];
  if (node.type === 'Backreference') return [''];
  if (node.type === 'CharacterClass' && !node.negate) {
    const listed = node.elements.flatMap((element) =>
      element.type === 'Character'
        ? [String.fromCodePoint(element.value)]
        : element.type === 'CharacterClassRange'
          ? [String.fromCodePoint(element.min.value)]
          : probes(element.raw),
    );
    return listed.slice(0, 12);
  }
  return probes(node.raw);
}

function probes(set: string): string[] {
  try {
    const pattern = new RegExp(`^${set}$`, /\\[pP]\{/.test(set) ? 'u' : '');
    return PROBES.filter((probe) => pattern.test(probe)).slice(0, 4);
  } catch {
    return [];
  }
}
