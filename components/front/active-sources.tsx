import type { ActiveSource } from '@/lib/model/front-page';
import { routes } from '@/lib/site/routes';
import type { Words } from '@/lib/site/words/words';
import { formatNumber } from '@/lib/text/format-number';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly words: Words;
  /** The day as people write it. */
  readonly day: string;
  readonly sources: readonly ActiveSource[];
}

/** Who wrote most on the newest day. */
export function ActiveSources({ words, day, sources }: Props) {
  if (sources.length === 0) return null;
  return (
    <section>
      <h2 className="section-title">
        <span>{words.front.activeSources(day)}</span>
      </h2>
      <ol className="ranking">
        {sources.map(({ category, count }) => (
          <li key={category.slug}>
            <SiteLink href={routes.category(category)}>{category.name}</SiteLink>
            <data value={count}>{formatNumber(count, words.locale)}</data>
          </li>
        ))}
      </ol>
    </section>
  );
}
