import { UsageError } from './usage-error';

/** A whole number out of a command line; throws a UsageError that says which are taken. */
export function wholeNumber(name: string, value: string, lowest: number, highest: number): number {
  const number = /^\d{1,10}$/.test(value) ? Number(value) : Number.NaN;
  if (number >= lowest && number <= highest) return number;
  throw new UsageError(`--${name} takes a whole number from ${lowest} to ${highest}, not "${value}"`);
}
