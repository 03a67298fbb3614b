import type { CategoryLink } from '@/lib/model/category';

/** The sections to show: the one the reader is in comes first when it is not among the busiest. */
export function arrangeSections(
  busiest: readonly CategoryLink[],
  here: CategoryLink | undefined,
): readonly CategoryLink[] {
  if (here === undefined || busiest.some(({ slug }) => slug === here.slug)) return busiest;
  return [here, ...busiest];
}
