import type { Problem } from '@/lib/model/problem';
import type { Words } from '@/lib/site/words/words';
import { groupByPath } from './group-by-path';

interface Props {
  readonly words: Words;
  readonly problems: readonly Problem[];
}

/** Problems by file, each with its place, its code and what was done. Messages are in English, as in the report. */
export function ProblemList({ words: { status }, problems }: Props) {
  return (
    <section className="problem-list" aria-labelledby="problems">
      <h2 id="problems">{status.all}</h2>
      {groupByPath(problems).map(({ path, problems: own }) => (
        <section key={path}>
          <h3>
            <bdi>{path}</bdi>
          </h3>
          <ul>
            {own.map(({ line, code, message }, index) => (
              <li key={index}>
                <code>{code}</code>
                {line > 0 && <span>{status.line(line)}</span>}
                <p lang="en">{message}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
