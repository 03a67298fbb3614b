import { describe, expect, it } from 'vitest';
import { storyKey } from './press-post';

describe('storyKey', () => {
  it('is the same for titles that differ in width, case, spaces and punctuation', () => {
    const key = storyKey('工信部：全力保持ＧＤＰ平稳运行！');
    expect(key).toBeDefined();
    expect(storyKey('工信部 全力保持gdp平稳运行')).toBe(key);
  });

  it('differs where a number does', () => {
    expect(storyKey('600519：关于回购股份的公告')).not.toBe(storyKey('600520：关于回购股份的公告'));
  });

  it('says nothing about short titles', () => expect(storyKey('早间快讯')).toBeUndefined());
});
