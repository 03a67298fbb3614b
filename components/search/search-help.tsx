import type { SearchWords } from '@/lib/site/words/search-words';

/** How a search can be written. */
export function SearchHelp({ words: { help, hint } }: { readonly words: SearchWords }) {
  return (
    <section className="search-help" aria-labelledby="search-help">
      <h2 id="search-help">{help.title}</h2>
      <p>{hint}</p>
      <dl>
        {help.rows.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
