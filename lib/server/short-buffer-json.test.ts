import { afterEach, expect, it } from 'vitest';
import { shortBufferJson } from './short-buffer-json';

const toJSON: unknown = Reflect.get(Buffer.prototype, 'toJSON');

afterEach(() => void Object.assign(Buffer.prototype, { toJSON }));

it('writes the bytes of a buffer shortly, and all of them', () => {
  shortBufferJson();
  expect(JSON.stringify([Buffer.from([0, 1, 254, 255])])).toBe('[{"type":"Buffer","base64":"AAH+/w=="}]');
});
