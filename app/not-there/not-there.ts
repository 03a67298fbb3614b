/** Thrown where there is nothing at the URL that was asked for. */
export class NotThere extends Error {}

/**
 * Ends the making of a page for which there is nothing; `orNotThere` and `headOrNotThere` say so to the reader.
 * Next's own `notFound` would leave a page to the browser that is blank without a script.
 */
export function notThere(): never {
  throw new NotThere();
}
