import { describe, expect, it } from 'vitest';
import { contentType } from './files';

describe('contentType', () => {
  it.each([
    ['assets/a.SVG', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['site.css', 'text/css; charset=utf-8'],
    ['site.js', 'text/plain; charset=utf-8'],
    ['site.MJS', 'text/plain; charset=utf-8'],
    ['a.exe', 'application/octet-stream'],
    ['constructor', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('%s is %s', (path, type) => expect(contentType(path)).toBe(type));
});
