/** An absolute URL as people read it. Where the publisher has not said where the site lives, it is a path. */
export function withOrigin(url: string): string {
  return url.startsWith('/') ? `${window.location.origin}${url}` : url;
}
