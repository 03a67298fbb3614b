import type { Edition } from '@/lib/site/edition';
import { routes } from '@/lib/site/routes';
import { SiteSearch } from '../search/site-search';
import { SettingsButton } from '../settings/settings-button';
import { SiteLink } from './site-link';

interface Props {
  readonly edition: Edition;
  /** The bar stays in reach while an article is read. */
  readonly follows: boolean;
}

/** Head of every page but the front: the name of the paper leads back to the front. */
export function TopBar({ edition: { site, words }, follows }: Props) {
  const bar = (
    <div className="page-width flex min-h-14 items-center justify-between gap-4">
      <SiteLink
        href={routes.front}
        className="inline-flex min-h-11 items-center font-serif text-2xl leading-tight font-black tracking-wide"
      >
        {site.title}
      </SiteLink>
      <span className="flex gap-5">
        <SiteSearch site={site} />
        <SettingsButton words={words} />
      </span>
    </div>
  );
  if (!follows) return <header className="top-bar no-print">{bar}</header>;
  return (
    <hiding-bar>
      <header className="top-bar no-print" data-follows="">
        {bar}
      </header>
    </hiding-bar>
  );
}
