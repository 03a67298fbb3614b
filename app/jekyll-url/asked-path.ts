import { cache } from 'react';

/** The path of a request; undefined until its layout has told. */
interface AskedPath {
  segments: Promise<{ readonly path: readonly string[] }> | undefined;
}

/**
 * Where the layout leaves the path of the request for the page of what is not there, which Next gives no
 * parameters.
 */
export const askedPath = cache((): AskedPath => ({ segments: undefined }));
