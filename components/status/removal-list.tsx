import type { ShownRemoval } from '@/lib/model/removal';
import { routes } from '@/lib/site/urls/routes';
import type { Words } from '@/lib/site/words/words';
import { SiteLink } from '../navigation/site-link';

interface Props {
  readonly words: Words;
  readonly removals: readonly ShownRemoval[];
}

/** What repairs took out of stories, each kind with examples, so that a publisher sees what is missing. */
export function RemovalList({ words: { status }, removals }: Props) {
  return (
    <section className="problem-list" aria-labelledby="removals">
      <h2 id="removals">{status.removals}</h2>
      <p className="text-muted py-2 text-sm">{status.removalsNote}</p>
      {removals.map(({ step, count, posts, examples }) => (
        <section key={step}>
          <h3>
            {status.removalSteps[step]} <span>{status.removed(count, posts)}</span>
          </h3>
          <ul>
            {examples.map(({ text, title, permalink }, index) => (
              <li key={index}>
                <p>
                  <bdi>{text}</bdi>
                </p>
                <SiteLink href={routes.post({ permalink })}>{title}</SiteLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
