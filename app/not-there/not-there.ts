import { notFound } from 'next/navigation';

/** Thrown where there is nothing at the URL that was asked for. */
export class NotThere extends Error {
  /** Path of that URL, percent-encoded, as far as it is known. */
  readonly path: string;

  constructor(path: string) {
    super();
    this.path = path;
  }
}

/**
 * Ends the making of a page for which there is nothing; `orNotThere` and `headOrNotThere` say so to the reader.
 * Next's own `notFound` would leave a page to the browser that is blank without a script.
 *
 * @param path of the URL, percent-encoded: the page looks in it for what may have been meant
 */
export function notThere(path = '/'): never {
  // There the status is given by nobody else, and the runtime that fills the page is present.
  if (process.env.NODE_ENV === 'development') notFound();
  throw new NotThere(path);
}
