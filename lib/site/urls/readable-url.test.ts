import { describe, expect, it } from 'vitest';
import { readableUrl } from './readable-url';

describe('readableUrl', () => {
  it('shows letters and keeps what could break the URL', () => {
    expect(readableUrl('https://a.example/%E4%B8%AD%E5%9B%BD%20x%2F%25.html')).toBe(
      'https://a.example/中国%20x%2F%25.html',
    );
  });

  it('leaves malformed encoding alone', () => {
    expect(readableUrl('/%E4%B8/%ff')).toBe('/%E4%B8/%ff');
  });

  it('names the same page', () => {
    const url = 'https://a.example/%E6%B1%87%E7%8E%87%EF%BC%88%E8%BF%91%EF%BC%89.html';
    expect(new URL(readableUrl(url)).href).toBe(url);
  });
});
