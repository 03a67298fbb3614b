import { describe, expect, it } from 'vitest';
import { drawableText } from './drawable-text';
import { fontMetrics } from './font-metrics';
import { readFont } from './read-font';

const widthOf = fontMetrics(readFont('Bold'));

describe('drawableText', () => {
  it('keeps simplified, traditional and rare characters and signs', () => {
    const text = '简体繁體臺灣鑫镕喆堃玥㛃㳚𬭊龘龢①⑳㎡㎏℃‰№Ⅲ㈱€·—…「」『』がハЯα→★';
    expect(drawableText(text, widthOf)).toBe(text);
  });

  it('leaves pictographs out, without a gap', () => {
    expect(drawableText('降准 😀 来了🇨🇳👨‍👩‍👧 1️⃣', widthOf)).toBe('降准 来了 1');
  });

  it('sets a geta mark for letters it has no type for', () => {
    expect(drawableText('𠮷野家', widthOf)).toBe('〓野家');
  });

  it('survives what is no text', () => {
    expect(drawableText('a\ud800\u0000\u202E\u200Bb\n\n c', widthOf)).toBe('ab c');
  });
});

describe('fontMetrics', () => {
  it('tells advances in ems', () => {
    expect(widthOf('国')).toBe(1);
    expect(widthOf('i')).toBeLessThan(0.4);
    expect(widthOf('😀')).toBeUndefined();
  });

  it('says what is no font', () => {
    expect(() => fontMetrics(new Uint8Array(64))).toThrow('no OpenType font');
  });
});
