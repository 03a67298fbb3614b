import { describe, expect, it } from 'vitest';
import { requestId } from './open-requests';

describe('requestId', () => {
  it.each([
    '7f3c9c1e-58c4-4a44-9d0c-2f6f1a3b8e90',
    'd41d8cd98f00b204e9800998ecf8427e',
    'Root=1-67891233:abc',
  ])('takes %s from a proxy', (given) => expect(requestId(given)).toBe(given));

  it.each([
    undefined,
    '',
    'short',
    'a b c d e f g',
    'x'.repeat(129),
    'line\nbreak-1',
    '<script>1',
    '编号编号编号编号',
  ])('makes its own for %j', (given) =>
    expect(requestId(given)).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
  );
});
