import { describe, expect, it } from 'vitest';
import { removeKramdownAttributes } from './markdown-to-html';
import { CONTENTS_MARK, UNLISTED_MARK } from './tree/lists';

describe('removeKramdownAttributes', () => {
  it('removes attribute lists of blocks and spans', () => {
    expect(removeKramdownAttributes('一\n{: .lead #x}\n\n[二](/x){:target="_blank"} **三**{:.y}')).toBe(
      '一\n\n\n[二](/x) **三**',
    );
  });

  it('removes the id of a heading', () => {
    expect(removeKramdownAttributes('## 更新 {#updates}\n一 {#x}')).toBe('## 更新\n一 {#x}');
  });

  it('marks where a table of contents goes, and the headings it leaves out', () => {
    expect(removeKramdownAttributes('* TOC\n{:toc}\n\n一')).toBe(`\n${CONTENTS_MARK}\n\n\n一`);
    expect(removeKramdownAttributes('## 一\n{:.no_toc}\n二')).toBe(`## 一 ${UNLISTED_MARK}\n二`);
  });

  it('keeps braces in text', () => {
    expect(removeKramdownAttributes('集合{: 一}与 {x: 1}')).toBe('集合{: 一}与 {x: 1}');
  });
});
