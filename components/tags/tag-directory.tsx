import type { TagCount } from '@/lib/model/tag-count';
import type { View } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { formatNumber } from '@/lib/text/format-number';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly view: View;
  /** Most stories first. */
  readonly tags: readonly TagCount[];
}

/** All tags, those with the most stories first, each with their number. */
export function TagDirectory({ view: { words }, tags }: Props) {
  return (
    <>
      <header className="list-head">
        <h1>{words.tags.all}</h1>
        <p>{words.tags.summary(tags.length)}</p>
      </header>
      {tags.length === 0 ? (
        <p className="text-muted py-8">{words.tags.none}</p>
      ) : (
        <ul className="border-ink flex flex-wrap gap-x-6 border-t pt-3">
          {tags.map(({ tag, count }) => (
            <li key={tag} className="max-w-full">
              <SiteLink
                href={routes.tag(tag)}
                className="inline-flex min-h-11 max-w-full items-center gap-1.5"
              >
                <span className="min-w-0 break-words">{tag}</span>
                <span className="text-muted text-sm tabular-nums">{formatNumber(count, words.locale)}</span>
              </SiteLink>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
