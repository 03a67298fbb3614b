import { describe, expect, it } from 'vitest';
import { acceptsGzip } from './answer-waiting-pages';

describe('acceptsGzip', () => {
  it.each(['gzip', 'gzip, deflate, br, zstd', 'br;q=1.0, GZIP;q=0.5', '*', 'identity, *;q=0.1'])(
    'sees that “%s” takes gzip',
    (accepted) => expect(acceptsGzip(accepted)).toBe(true),
  );

  it.each([undefined, '', 'br', 'identity', 'gzip;q=0', 'gzip; q=0.0, *', 'x-gzipped'])(
    'sees that “%s” does not',
    (accepted) => expect(acceptsGzip(accepted)).toBe(false),
  );
});
