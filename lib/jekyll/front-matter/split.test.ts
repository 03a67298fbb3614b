import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitFrontMatter } from './split';
import { PROPERTY_RUNS } from '../testing/property-runs';

describe('splitFrontMatter', () => {
  it('takes a post apart and counts lines', () => {
    expect(splitFrontMatter('---\na: 1\nb: 2\n---\n\n \nText\n')).toEqual({
      kind: 'closed',
      block: 'a: 1\nb: 2',
      blockLine: 2,
      body: 'Text\n',
      bodyLine: 7,
    });
  });

  it('keeps the indentation of the first line', () => {
    expect(splitFrontMatter('---\na: 1\n---\n\n    code').body).toBe('    code');
  });

  it('FM-23 accepts ... as the closing line', () => {
    expect(splitFrontMatter('---\na: 1\n...\nText')).toMatchObject({
      kind: 'closed',
      body: 'Text',
      bodyLine: 4,
    });
  });

  it('FM-24 does not take ----foo for the closing line', () => {
    expect(splitFrontMatter('---\na: 1\n----foo\nb: 2\n---\nText')).toMatchObject({
      block: 'a: 1\n----foo\nb: 2',
      body: 'Text',
    });
  });

  it('FM-25 finds front matter below blank lines', () => {
    expect(splitFrontMatter('\n \n---\na: 1\n---\nText')).toMatchObject({
      block: 'a: 1',
      blockLine: 4,
      bodyLine: 6,
    });
  });

  it.each([
    '---js',
    '---javascript',
    '---JS',
    '--- js',
    '---coffee',
    '---json',
    '---toml',
    '---constructor',
    '---__proto__',
  ])('FM-01 FM-02 FM-03 %s is no front matter', (opener) => {
    const text = `${opener}\nprocess.exit(1)\n---\nText`;
    expect(splitFrontMatter(text)).toMatchObject({ kind: 'bad-opener', block: '', body: text, bodyLine: 1 });
  });

  it.each(['Text', '----\nText', '- - -\n', '', 'a\n---\nb: 1\n---\n'])('%j has none', (text) => {
    expect(splitFrontMatter(text)).toMatchObject({ kind: 'none', block: '', body: text });
  });

  it('FM-22 keeps the text when the closing line is missing', () => {
    expect(splitFrontMatter('---\ntitle: A\ntags:\n  - x\n<p>Text: long</p>\nMore: text')).toEqual({
      kind: 'unterminated',
      block: 'title: A\ntags:\n  - x\n',
      blockLine: 2,
      body: '<p>Text: long</p>\nMore: text',
      bodyLine: 5,
    });
  });

  it('FM-22 ends unclosed front matter at the first blank line', () => {
    expect(splitFrontMatter('---\ntitle: A\n\nNote: text')).toMatchObject({
      block: 'title: A\n',
      body: '\nNote: text',
    });
  });

  it('FM-32 looks no further than 32 kB', () => {
    const keys = 'key: value\n'.repeat(1_000_000);
    const split = splitFrontMatter(`---\n${keys}---\nText`);
    expect(split.kind).toBe('unterminated');
    expect(split.block.length).toBeLessThanOrEqual(32_768);
    expect(split.block.length + split.body.length).toBe(keys.length + 8);
  });

  it('loses no character and finds its own work again', () => {
    const line = fc.constantFrom('---', '...', 'a: 1', '', ' ', 'text', '- x', '----', 'b:', '\u2028');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const split = splitFrontMatter(text);
        expect(text.endsWith(split.body)).toBe(true);
        expect(text).toContain(split.block);
        const again = splitFrontMatter(`---\n${split.block}\n---\n${split.body}`);
        if (split.kind === 'closed') expect(again).toMatchObject({ block: split.block, body: split.body });
        const above = text.slice(0, text.length - split.body.length).split('\n').length;
        expect(split.bodyLine).toBe(above);
      }),
      PROPERTY_RUNS,
    );
  });
});
