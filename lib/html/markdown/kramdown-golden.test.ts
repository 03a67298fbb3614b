import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { prepareBody } from '../prepare-body';

/** Markdown with the text that readers of kramdown's HTML see. */
const { snippets } = z
  .object({ snippets: z.array(z.object({ name: z.string(), markdown: z.string(), text: z.string() })) })
  .parse(JSON.parse(readFileSync(new URL('../fixtures/kramdown.json', import.meta.url), 'utf8')));

const STRAY = 'an end tag without a start is dropped, not shown';
const PIPE = 'a pipe makes a table only with a separator row: in a story it is a mark between two words';
const NOTES = 'notes have a heading, and no arrows back, which need ids';

/** Snippets that readers see otherwise, what they see, and why. */
const DELIBERATE: Readonly<Record<string, { readonly text: string; readonly because: string }>> = {
  'html stray end tag': { text: 'Text. More text.', because: STRAY },
  'html span with blank line': { text: 'bold still?', because: STRAY },
  'html stray end': { text: 'One two', because: STRAY },
  'article with trailer': {
    text: '正文。',
    because: 'the attribution and the original are lifted out and shown apart',
  },
  'task list': {
    text: '☐ open ☑ done ☑ upper [] none',
    because: 'check boxes are characters, since no form control stays',
  },
  'fenced code with a title': {
    text: 'let a;',
    because: 'more words behind a fence do not make its code a paragraph',
  },
  'highlight tag with line numbers': {
    text: 'let a = 1; let b = 2;',
    because: 'line numbers are no part of the code',
  },
  'table without a header': { text: '| a | b | | c | d |', because: PIPE },
  'table with a lone pipe': { text: '财联社|快讯今日股市', because: PIPE },
  'pipes in text': { text: 'a|b c | d', because: PIPE },
  'table after a paragraph': {
    text: 'Text a b 1 2',
    because: 'a table with a separator row is meant as one, with or without a blank line before it',
  },
  'a year at the start of a line': {
    text: 'on Christmas of 2007. This release',
    because: 'a line that happens to begin with a year begins no list',
  },
  'html list in a table cell': {
    text: 'a x 1 2',
    because: 'tags in a cell are read as what they were meant to be',
  },
  'span tag with Markdown': {
    text: '(Bug #1) and \\<leader\\>',
    because: 'Markdown is read in every span tag but those of code',
  },
  'link text with a picture in brackets': {
    text: 'a [b c](https://x) d',
    because: 'a link cannot hold another link',
  },
  footnotes: { text: 'One1 and two2.注释First note. Second note. More of it.', because: NOTES },
  'footnote twice': { text: 'One1 and again1.注释Note.', because: NOTES },
  'footnote inline order': { text: 'B1 A2注释Note b Note a', because: NOTES },
};

/** Runs of white space are one space, and none beside a Chinese character. */
function folded(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(
      /(?<=[\p{Script=Han}\u3000-\u303f\uff00-\uffef]) | (?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      '',
    )
    .trim();
}

describe('Markdown as kramdown reads it', () => {
  it.each(snippets)('$name', ({ name, markdown, text }) => {
    const seen = folded(prepareBody({ body: markdown, format: 'markdown', title: 'Snippet' }).text);
    expect(seen).toBe(DELIBERATE[name]?.text ?? folded(text));
  });

  it('differs nowhere else', () => {
    const same = snippets.filter(({ name, text }) => DELIBERATE[name]?.text === folded(text));
    expect(same).toEqual([]);
    const known = new Set(snippets.map(({ name }) => name));
    expect(Object.keys(DELIBERATE).filter((name) => !known.has(name))).toEqual([]);
  });
});
