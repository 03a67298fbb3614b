import { describe, expect, it } from 'vitest';
import { resolvePictureAddress } from './addresses';

const original = 'https://news.example/2022/a.html';

describe('resolvePictureAddress', () => {
  it('IM-74 makes http https', () => {
    expect(resolvePictureAddress('http://img.example/a.png?x=1&y=2', undefined)).toBe(
      'https://img.example/a.png?x=1&y=2',
    );
    expect(resolvePictureAddress('//img.example/a.png', undefined)).toBe('https://img.example/a.png');
  });

  it.each([
    'data:image/svg+xml,<svg onload=alert(1)>',
    'blob:x',
    'about:blank',
    'javascript:x',
    'mailto:a@b.example',
    '',
  ])('IM-75 refuses %j', (address) => {
    expect(resolvePictureAddress(address, original)).toBeUndefined();
  });

  it('keeps a path from the root on this site, with or without an original', () => {
    expect(resolvePictureAddress('/assets/chart.svg', undefined)).toBe('/assets/chart.svg');
    expect(resolvePictureAddress('/assets/chart.svg', original)).toBe('/assets/chart.svg');
  });

  it('resolves other relative addresses against the original', () => {
    expect(resolvePictureAddress('b.png', original)).toBe('https://news.example/2022/b.png');
    expect(resolvePictureAddress('b.png', undefined)).toBeUndefined();
  });
});
