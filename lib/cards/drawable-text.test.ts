import { describe, expect, it } from 'vitest';
import { cardType } from './card-type';
import { drawableText } from './paint-card';
import { fontMetrics } from './font-metrics';
import { readFont } from './fonts';

const text = fontMetrics(readFont('bold'));
const { widthOf, isEmoji } = cardType(text, fontMetrics(readFont('emoji')));

describe('drawableText', () => {
  it('keeps simplified, traditional and rare characters and signs', () => {
    const text = '简体繁體臺灣鑫镕喆堃玥㛃㳚𬭊龘龢①⑳㎡㎏℃‰№Ⅲ㈱€·—…「」『』がハЯα→★';
    expect(drawableText(text, widthOf)).toBe(text);
  });

  it('keeps emoji, joined and tinted ones in their plain form', () => {
    expect(drawableText('降准 😀 来了🇨🇳❤️📈', widthOf)).toBe('降准 😀 来了🇨🇳❤📈');
    expect(drawableText('👨‍👩‍👧👩🏽‍💻👍🏿 1️⃣', widthOf)).toBe('👨👩👍 1');
  });

  it('leaves pictographs out that no font has, without a gap', () => {
    expect(drawableText('降准 \u{1FC00} 来了', widthOf)).toBe('降准 来了');
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
    expect(text('😀')).toBeUndefined();
  });

  it('says what is no font', () => {
    expect(() => fontMetrics(new Uint8Array(64))).toThrow('no OpenType font');
  });
});

describe('cardType', () => {
  it('sets emoji about as wide as Han, and from their font only what the text lacks', () => {
    expect(widthOf('😀')).toBeCloseTo(1, 1);
    expect(isEmoji('📈')).toBe(true);
    for (const character of ['国', '①', '☀', '5', '\u{10FFFF}']) expect(isEmoji(character)).toBe(false);
    expect(widthOf('\u{10FFFF}')).toBeUndefined();
  });
});
