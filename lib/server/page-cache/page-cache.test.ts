import { describe, expect, it } from 'vitest';
import { PageCache } from './page-cache';

const page = (name: string) => ({ name });

describe('PageCache', () => {
  it('gives a page back until the stamp changes', () => {
    let stamp = '1';
    const cache = new PageCache<{ name: string }>(1_000, () => stamp);
    expect(cache.get('/a')).toBeUndefined();
    cache.set('/a', page('a'), 10);
    expect(cache.get('/a')).toEqual(page('a'));
    stamp = '2';
    expect(cache.get('/a')).toBeUndefined();
    expect(cache.size).toBe(0);
  });

  it('does not keep a page whose rendering began before the press finished', () => {
    let stamp = '1';
    const cache = new PageCache<{ name: string }>(1_000, () => stamp);
    cache.get('/a');
    stamp = '2';
    cache.set('/a', page('made from generation 1'), 10);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('stays within its bytes and forgets what was not asked for longest', () => {
    const cache = new PageCache<{ name: string }>(1_000, () => '1');
    for (let i = 0; i < 100; i += 1) {
      cache.get(`/${i}`);
      cache.set(`/${i}`, page(String(i)), 100);
    }
    expect(cache.size).toBeLessThanOrEqual(1_000);
    expect(cache.get('/99')).toEqual(page('99'));
    expect(cache.get('/0')).toBeUndefined();
  });

  it('takes a new size of the page it keeps, and of no other', () => {
    let stamp = '1';
    const cache = new PageCache<{ name: string }>(1_000, () => stamp);
    const kept = page('a');
    cache.set('/a', kept, 100);
    cache.resize('/a', page('another'), 50);
    cache.resize('/b', kept, 50);
    expect(cache.size).toBe(100);
    cache.resize('/a', kept, 50);
    expect(cache.size).toBe(50);
    stamp = '2';
    cache.resize('/a', kept, 60);
    expect(cache.get('/a')).toBeUndefined();
  });

  it('forgets a page that ended as none', () => {
    const cache = new PageCache<{ name: string }>(1_000, () => '1');
    cache.set('/a', page('a'), 10);
    cache.forget('/a');
    expect(cache.get('/a')).toBeUndefined();
  });

  it('keeps no page that would push out most others', () => {
    const cache = new PageCache<{ name: string }>(1_000, () => '1');
    cache.set('/big', page('big'), 900);
    expect(cache.get('/big')).toBeUndefined();
  });
});
