/** The number in `/page/<number>`; undefined unless it is written the one way this site writes it. */
export function parsePageNumber(segment: string): number | undefined {
  return /^[1-9]\d{0,8}$/.test(segment) ? Number(segment) : undefined;
}

/** The number of a page that no list has: pages count from 1. */
export const NO_PAGE = 0;
