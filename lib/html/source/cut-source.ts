import { LIMITS } from '../limits';

/** The first LIMITS.bodyLength characters of a body, cut before a tag that would not be whole. */
export function cutSource(source: string): string {
  if (source.length <= LIMITS.bodyLength) return source;
  const head = source.slice(0, LIMITS.bodyLength);
  const lastOpen = head.lastIndexOf('<');
  const whole = lastOpen > head.lastIndexOf('>') ? head.slice(0, lastOpen) : head;
  return whole.replace(/[\ud800-\udbff]$/, '');
}
