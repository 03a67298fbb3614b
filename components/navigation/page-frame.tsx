import type { ReactNode } from 'react';
import type { CategoryLink } from '@/lib/model/category';
import type { View } from '@/lib/site/view';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { SettingsPanel } from '../settings/settings-panel';
import type { Words } from '@/lib/site/words/words';
import { routes } from '@/lib/site/urls/routes';
import { formatZoneName, formatDay } from '@/lib/text/format-date';
import { SiteSearch } from '../search/site-search';
import { SettingsButton } from '../settings/settings-button';
import { formatIsoDay } from '@/lib/text/format-iso';
import type { Place } from './place';
import { SectionBar } from './section-bar';
import { SiteLink } from './site-link';

interface Props {
  readonly view: View;
  readonly sections: readonly CategoryLink[];
  readonly place: Place;
  /** Epoch seconds at which the page was made. */
  readonly now: number;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function PageFrame({ view, sections, place, now, children }: Props) {
  const { words } = view;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink words={words} />
      {place.kind === 'front' ? (
        <Masthead view={view} now={now} />
      ) : (
        <TopBar view={view} follows={place.kind === 'story'} />
      )}
      {place.kind === 'story' && <div className="reading-progress no-print" aria-hidden />}
      <SectionBar
        words={words}
        archiveTitle={archiveWordsFor(view.site.lang).title}
        sections={sections}
        place={place}
      />
      <main id="content" tabIndex={-1} className="page-width flex-1 outline-none">
        {children}
      </main>
      <SiteFooter view={view} />
      <SettingsPanel words={words} />
    </div>
  );
}

/** First stop of the keyboard: past masthead and section bar. */
function SkipLink({ words }: { readonly words: Words }) {
  return (
    <a className="skip-link" href="#content">
      {words.skipToContent}
    </a>
  );
}

/** Foot of every page: name, ways on, and the zone of all times. */
function SiteFooter({ view: { site, words } }: { readonly view: View }) {
  return (
    <footer className="no-print border-ink mt-16 border-t-3 border-double">
      <div className="page-width text-muted flex flex-wrap items-center gap-x-6 pt-3 pb-8 text-sm">
        <SiteLink href={routes.front} className="quiet-control font-serif font-bold">
          {site.title}
        </SiteLink>
        <SiteLink href={routes.latest()} className="quiet-control">
          {words.latest}
        </SiteLink>
        <SiteLink href={routes.categories} className="quiet-control">
          {words.allSources}
        </SiteLink>
        <SiteLink href={routes.archive} className="quiet-control">
          {archiveWordsFor(site.lang).title}
        </SiteLink>
        <p className="sm:ms-auto">{words.timesIn(formatZoneName(site.timezone, words.locale))}</p>
      </div>
    </footer>
  );
}

interface TopBarProps {
  readonly view: View;
  /** The bar stays in reach while an article is read. */
  readonly follows: boolean;
}

/** Head of every page but the front: the name of the paper leads back to the front. */
function TopBar({ view: { site, words }, follows }: TopBarProps) {
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

interface MastheadProps {
  readonly view: View;
  /** Epoch seconds at which the page was made. */
  readonly now: number;
}

/** Head of the front page: today's date, the name of the paper, its motto. */
function Masthead({ view: { site, words }, now }: MastheadProps) {
  // No moment: every server makes the same page of the same archive, with the same ETag.
  const today = formatIsoDay(now, site.timezone);
  return (
    <header className="page-width">
      <div className="text-muted flex items-center justify-between text-sm">
        <todays-date data-timezone={site.timezone} data-locale={words.locale}>
          <time dateTime={today}>{formatDay(today, words.locale, 'full')}</time>
        </todays-date>
        <span className="flex gap-5">
          <SiteSearch site={site} />
          <SettingsButton words={words} />
        </span>
      </div>
      <div className="nameplate">
        <h1>{site.title}</h1>
        {site.description !== '' && (
          <p className="text-muted mx-auto mt-2 max-w-2xl text-sm text-balance">{site.description}</p>
        )}
      </div>
    </header>
  );
}
