/**
 * A URL for people to read: percent-encoded letters and digits (`%E4%B8%AD`) are shown as
 * themselves; everything that could break the URL where it is pasted stays encoded.
 */
export function readableUrl(url: string): string {
  return url.replace(/(?:%[0-9A-F]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run).replace(/[^\p{L}\p{N}\p{M}]/gu, encodeURIComponent);
    } catch {
      return run;
    }
  });
}
