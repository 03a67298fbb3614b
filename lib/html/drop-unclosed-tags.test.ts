import { describe, expect, it } from 'vitest';
import { dropUnclosedTags } from './read-source';

describe('HT-42 dropUnclosedTags', () => {
  it('keeps the text after a tag that is never closed', () => {
    expect(dropUnclosedTags('一<svg onload=alert(1)>二<p>三</p>')).toBe('一二<p>三</p>');
    expect(dropUnclosedTags('<TITLE>一<textarea rows=2>二')).toBe('一二');
  });

  it('leaves closed elements and everything else alone', () => {
    const source = '<svg><path/></svg><video src="x"></video><audiobook>一<script>二<style>三';
    expect(dropUnclosedTags(source)).toBe(source);
  });
});
