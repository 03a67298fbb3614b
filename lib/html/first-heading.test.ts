import { describe, expect, it } from 'vitest';
import { firstHeading } from './prepare-body';
import { parseHtml } from './parse-html';

describe('firstHeading', () => {
  it('gives the words of the first heading', () => {
    expect(firstHeading(parseHtml('<p>一</p><h3>二\n <b>三</b></h3><h2>四</h2>').tree)).toBe('二 三');
    expect(firstHeading(parseHtml('<p>一</p>').tree)).toBeUndefined();
  });
});
