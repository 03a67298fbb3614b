import { encodeSegment } from './encode-segment';

/**
 * One dynamic segment of a URL as text. Next hands segments over percent-encoded; undefined when
 * the encoding is broken or hides a control character, which no page of this site can match.
 */
export function decodeSegment(segment: string): string | undefined {
  try {
    const text = decodeURIComponent(segment);
    return /\p{Cc}/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** Segments of a catch-all route as one path, percent-encoded once; undefined when one is broken. */
export function pathOfSegments(segments: readonly string[]): string | undefined {
  const decoded = segments.map(decodeSegment);
  if (decoded.some((segment) => segment === undefined)) return undefined;
  return decoded.map((segment) => `/${encodeSegment(segment ?? '')}`).join('');
}
