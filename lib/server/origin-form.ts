const AUTHORITY = /^https?:\/\/[^/?#]*/i;

/**
 * What a request asks for, as a path of this server. Clients that take it for a proxy name a host before the path
 * (RFC 9112, section 3.2.2), which Next would redirect to.
 */
export function originForm(target: string): string {
  const path = target.replace(AUTHORITY, '');
  return path.startsWith('/') || path === target ? path : `/${path}`;
}
