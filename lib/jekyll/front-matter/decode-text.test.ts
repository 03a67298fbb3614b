import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text';
import { PROPERTY_RUNS } from '../testing/property-runs';
import { problemNotes } from '../problems';

function decode(bytes: Uint8Array): { text: string; codes: readonly string[] } {
  const { note, problems } = problemNotes('x.md');
  const text = decodeText(bytes, note);
  return { text, codes: problems.map(({ code }) => code) };
}

/** 工信部：全力保持工业经济平稳运行 in GBK. */
const GBK = Buffer.from('b9a4d0c5b2bfa3bac8abc1a6b1a3b3d6b9a4d2b5beadbcc3c6bdcec8d4cbd0d0', 'hex');

describe('decodeText', () => {
  it('reads UTF-8 with characters of every length', () => {
    expect(decode(Buffer.from('aé中😀\n'))).toEqual({ text: 'aé中😀\n', codes: [] });
  });

  it('FM-25 drops byte order marks and makes line ends one', () => {
    expect(decode(Buffer.from('\ufeff\ufeff---\r\na\rb\n')).text).toBe('---\na\nb\n');
  });

  it.each([
    ['utf16le', [0xff, 0xfe]],
    ['utf16le', []],
  ] as const)('FM-26 reads UTF-16 little-endian, mark %j', (encoding, mark) => {
    const bytes = Buffer.concat([Buffer.from(mark), Buffer.from('---\r\ntitle: 工信部\n', encoding)]);
    expect(decode(bytes)).toEqual({ text: '---\ntitle: 工信部\n', codes: [] });
  });

  it('FM-26 reads UTF-16 big-endian', () => {
    const bytes = Buffer.from('\ufeff---\n工信部', 'utf16le').swap16();
    expect(decode(bytes)).toEqual({ text: '---\n工信部', codes: [] });
  });

  it('FM-26 reads GBK where the bytes fit it, and says so', () => {
    const bytes = Buffer.concat([Buffer.from('---\ntitle: '), GBK, Buffer.from('\n---\n')]);
    expect(decode(bytes)).toEqual({
      text: '---\ntitle: 工信部：全力保持工业经济平稳运行\n---\n',
      codes: ['ENC_GUESSED'],
    });
  });

  it('FM-26 marks Latin-1 as damaged instead of inventing Chinese', () => {
    const { text, codes } = decode(Buffer.from('caf\xe9 na\xefve \xe9t\xe9\n', 'latin1'));
    expect(codes).toEqual(['ENC_INVALID']);
    expect(text).toContain('caf\ufffd na\ufffdve');
  });

  it('FM-26 keeps the good characters of UTF-8 with one bad byte', () => {
    const good = Buffer.from('工信部：全力保持工业经济平稳运行');
    const { note, problems } = problemNotes('x.md');
    const text = decodeText(Buffer.concat([Buffer.from('a\n'), good, Buffer.from([0xff]), good]), note);
    expect(text).toBe('a\n工信部：全力保持工业经济平稳运行\ufffd工信部：全力保持工业经济平稳运行');
    expect(problems).toMatchObject([{ code: 'ENC_INVALID', line: 2 }]);
  });

  it('gives back any text that was written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!/[\r\0]/.test(text) && !text.startsWith('\ufeff'));
        expect(decode(Buffer.from(text))).toEqual({ text, codes: [] });
      }),
      PROPERTY_RUNS,
    );
  });
});
