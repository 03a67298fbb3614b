import type { Category } from '@/lib/model/category';
import type { Edition } from '@/lib/site/edition';
import { groupByLetter } from './group-by-letter';
import { SourceRow } from './source-row';

interface Props {
  readonly edition: Edition;
  readonly categories: readonly Category[];
}

/** All sources by initial, with a rail of letters to jump to. */
export function SourceDirectory({ edition, categories }: Props) {
  const { words } = edition;
  const groups = groupByLetter(categories);
  const total = categories.reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      <header className="list-head">
        <h1>{words.allSources}</h1>
        <p>{words.directory.summary(categories.length, total)}</p>
      </header>
      <nav className="letter-rail no-print" aria-label={words.directory.letters}>
        {groups.map(({ letter }) => (
          <a key={letter ?? ''} href={`#${letter ?? 'others'}`}>
            {letter ?? words.directory.others}
          </a>
        ))}
      </nav>
      <div className="source-list">
        {groups.map(({ letter, categories: sources }) => (
          <section key={letter ?? ''} id={letter ?? 'others'}>
            <h2>{letter ?? words.directory.others}</h2>
            <ul>
              {sources.map((category) => (
                <SourceRow key={category.slug} edition={edition} category={category} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  );
}
