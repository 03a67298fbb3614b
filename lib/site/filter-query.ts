/** Search parameters as a page of Next is given them. */
export type PageQuery = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The same parameters as the platform has them, repeated names included. */
export function queryOf(given: PageQuery): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    for (const one of typeof value === 'string' ? [value] : (value ?? [])) query.append(name, one);
  }
  return query;
}
