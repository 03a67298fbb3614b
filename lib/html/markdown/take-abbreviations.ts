import type { Abbreviations } from './tree/mark-abbreviations';

/** Takes the definitions of abbreviations (`*[HTML]: Hyper Text Markup Language`) out of Markdown. */
export function takeAbbreviations(source: string): {
  readonly source: string;
  readonly abbreviations: Abbreviations;
} {
  const abbreviations = new Map<string, string>();
  if (!source.includes('*[')) return { source, abbreviations };
  const rest = source.replace(DEFINITION, (line: string, word: string, meaning: string) => {
    if (abbreviations.size === MOST) return line;
    abbreviations.set(word, meaning.trim());
    return '';
  });
  return { source: rest, abbreviations };
}

/** More than a body has, few enough to look for each of them everywhere. */
const MOST = 200;
const DEFINITION = /^ {0,3}\*\[([^\]\n]{1,100})\]:([^\n]{0,500})$/gm;
