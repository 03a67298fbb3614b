import { describe, expect, it } from 'vitest';
import { removeKramdownAttributes } from './kramdown-attributes';

describe('removeKramdownAttributes', () => {
  it('removes attribute lists of blocks and spans', () => {
    expect(removeKramdownAttributes('一\n{: .lead #x}\n\n[二](/x){:target="_blank"} **三**{:.y}')).toBe(
      '一\n\n\n[二](/x) **三**',
    );
  });

  it('removes the id of a heading', () => {
    expect(removeKramdownAttributes('## 更新 {#updates}\n一 {#x}')).toBe('## 更新\n一 {#x}');
  });

  it('removes the list that stands for a table of contents', () => {
    expect(removeKramdownAttributes('* TOC\n{:toc}\n\n一')).toBe('\n\n一');
  });

  it('keeps braces in text', () => {
    expect(removeKramdownAttributes('集合{: 一}与 {x: 1}')).toBe('集合{: 一}与 {x: 1}');
  });
});
