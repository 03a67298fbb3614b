/**
 * A length in whole pixels from an attribute or style value: `552`, `552px`, `552.4`; undefined for
 * percentages and anything else.
 */
export function pixelsOf(value: string | undefined): number | undefined {
  const digits =
    value === undefined ? undefined : /^\s*(-?\d{1,12}(?:\.\d*)?)\s*(?:px)?\s*$/.exec(value)?.[1];
  return digits === undefined ? undefined : Math.round(Number(digits));
}
