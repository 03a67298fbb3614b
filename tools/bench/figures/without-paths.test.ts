import { describe, expect, it } from 'vitest';
import { withoutPaths } from './figure-log';

describe('withoutPaths', () => {
  it('names the folders of this machine, the longest first', () => {
    const said = `${process.cwd()}/lib/x.ts read /big/disk/corpus-10 in /big`;
    expect(withoutPaths(said, ['/big', '/big/disk'])).toBe('./lib/x.ts read DIR/corpus-10 in DIR');
  });

  it('leaves what is no folder of this machine', () => {
    expect(withoutPaths('/search answers 404 /', ['/'])).toBe('/search answers 404 /');
  });
});
