import { expect, it } from 'vitest';
import { originForm } from './start-server';

it('takes a path as it is, and the path behind a host', () => {
  for (const [target, path] of [
    ['/', '/'],
    ['/a?b=http://x/', '/a?b=http://x/'],
    ['//evil.example/', '//evil.example/'],
    ['http://evil.example', '/'],
    ['HTTPS://evil.example:8080/a//b?c', '/a//b?c'],
    ['http://evil.example?q', '/?q'],
    ['http://', '/'],
    ['*', '*'],
  ] as const)
    expect(originForm(target)).toBe(path);
});
