import { describe, expect, it } from 'vitest';
import { LIMITS } from '../limits';
import { shortenTags } from './shorten-tags';

const long = 'A'.repeat(LIMITS.tagLength + 1);

describe('shortenTags', { timeout: 60_000 }, () => {
  it('HT-63 takes a huge attribute away and keeps the element and its text', () => {
    expect(shortenTags(`<p>a</p><p title="${long}>">b</p>`)).toBe('<p>a</p><p>b</p>');
    expect(shortenTags(`<p title='${long}">' class=x>b</p>`)).toBe('<p>b</p>');
    expect(shortenTags(`<p title=${long}>b</p>`)).toBe('<p>b</p>');
  });

  it('HT-64 leaves nothing of a picture carried as data', () => {
    expect(shortenTags(`a<img src="data:image/png;base64,${long}" alt="x">b`)).toBe('a<img>b');
  });

  it('keeps other tags of a long body as they are', () => {
    const body = `<a href="x>y" title='q"r'>z</a>${long}`;
    expect(shortenTags(body)).toBe(body);
  });

  it('takes a tag without an end up to the end of the body', () => {
    expect(shortenTags(`<p>a</p><img src="${long}`)).toBe('<p>a</p><img>');
  });

  it('reads a flood of attributes in linear time', () => {
    const flood = Array.from({ length: 200_000 }, (_, index) => `a${String(index)}=">"`).join(' ');
    expect(shortenTags(`<p ${flood}>text</p>`)).toBe('<p>text</p>');
    expect(shortenTags('<p a="'.repeat(20_000)).length).toBeLessThan(LIMITS.tagLength * 4);
  });
});
