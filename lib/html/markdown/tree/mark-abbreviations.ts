import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { visitNodes } from './visit-nodes';

/** What abbreviations stand for. */
export type Abbreviations = ReadonlyMap<string, string>;

/** Marks every whole word that is an abbreviation, with what it stands for. Source: kramdown, `abbreviation.rb`. */
export function markAbbreviations(tree: Root, abbreviations: Abbreviations): void {
  if (abbreviations.size === 0) return;
  const longestFirst = [...abbreviations.keys()].sort((one, other) => other.length - one.length);
  const words = new RegExp(`(?<!\\w)(${longestFirst.map((word) => escaped(word)).join('|')})(?!\\w)`, 'g');
  visitNodes(tree, (node: Nodes) => {
    if (!('children' in node)) return;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child?.type !== 'text') continue;
      const parts: Nodes[] = marked(child, words, abbreviations);
      (node.children as Nodes[]).splice(index, 1, ...parts);
    }
  });
}

function marked(text: Text, words: RegExp, abbreviations: Abbreviations): PhrasingContent[] {
  return text.value.split(words).map((value, index) => {
    const meaning = index % 2 === 0 ? undefined : abbreviations.get(value);
    if (meaning === undefined) return { type: 'text', value };
    const title = meaning === '' ? {} : { title: meaning };
    return {
      type: 'emphasis',
      data: { hName: 'abbr', hProperties: title },
      children: [{ type: 'text', value }],
    };
  });
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
