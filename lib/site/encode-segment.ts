/**
 * Text as one segment of a path: RFC 3986 path characters (`pchar`) stay as they are, everything
 * else is percent-encoded in upper case. Jekyll writes permalinks so (`Jekyll::URL.escape_path`),
 * and a path compares equal to a permalink only when both are written alike.
 */
export function encodeSegment(text: string): string {
  return encodeURIComponent(text).replace(/%(?:24|26|2B|2C|3A|3B|3D|40)/g, decodeURIComponent);
}
