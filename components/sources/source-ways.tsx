import type { CategoryLink } from '@/lib/model/category';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { sourceWordsFor } from '@/lib/site/words/source-words';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  readonly source: CategoryLink;
  /** Sources that report the same stories. */
  readonly related: readonly CategoryLink[];
}

/** Ways on from a source: its calendar, and sources like it. */
export function SourceWays({ view: { site }, source, related }: Props) {
  const words = sourceWordsFor(site.lang);
  return (
    <section className="source-ways no-print">
      <SiteLink href={routes.sourceArchive(source)} className="text-accent inline-flex min-h-11 items-center">
        {archiveWordsFor(site.lang).seeCalendar} →
      </SiteLink>
      {related.length > 0 && (
        <>
          <h2>{words.related}</h2>
          <ul>
            {related.map((other) => (
              <li key={other.slug}>
                <SiteLink href={routes.category(other)} className="quiet-control">
                  {other.name}
                </SiteLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
