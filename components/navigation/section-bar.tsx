import type { CategoryLink } from '@/lib/model/category';
import { routes } from '@/lib/site/urls/routes';
import type { Words } from '@/lib/site/words/words';
import type { Place } from './place';
import { SiteLink } from './site-link';

interface Props {
  readonly words: Words;
  readonly archiveTitle: string;
  /** The busiest sources, busiest first. */
  readonly sections: readonly CategoryLink[];
  readonly place: Place;
}

/** The busiest sources in one line that scrolls sideways where it has to; at its end, always in reach, all of them. */
export function SectionBar({ words, archiveTitle, sections, place }: Props) {
  const here = place.kind === 'category' || place.kind === 'story' ? place.category : undefined;
  return (
    <nav
      className="section-bar no-print"
      aria-label={words.sources}
      data-front={place.kind === 'front' || undefined}
    >
      <div className="page-width">
        <ul>
          <li>
            <SiteLink href={routes.latest()} aria-current={place.kind === 'latest' ? 'page' : undefined}>
              {words.latest}
            </SiteLink>
          </li>
          <li>
            <SiteLink href={routes.archive} aria-current={place.kind === 'archive' ? 'page' : undefined}>
              {archiveTitle}
            </SiteLink>
          </li>
          {arrangeSections(sections, here).map((section) => (
            <li key={section.slug}>
              <SiteLink href={routes.category(section)} aria-current={currentOf(place, section)}>
                {section.name}
              </SiteLink>
            </li>
          ))}
        </ul>
        <SiteLink href={routes.categories} aria-current={place.kind === 'directory' ? 'page' : undefined}>
          {words.allSources}
        </SiteLink>
      </div>
    </nav>
  );
}

/** A list is the current page; a story is only within its section. */
function currentOf(place: Place, section: CategoryLink): 'page' | 'true' | undefined {
  if (place.kind === 'category' && place.category.slug === section.slug) return 'page';
  if (place.kind === 'story' && place.category?.slug === section.slug) return 'true';
  return undefined;
}

/** The sections to show: the one the reader is in comes first when it is not among the busiest. */
export function arrangeSections(
  busiest: readonly CategoryLink[],
  here: CategoryLink | undefined,
): readonly CategoryLink[] {
  if (here === undefined || busiest.some(({ slug }) => slug === here.slug)) return busiest;
  return [here, ...busiest];
}
