import type { ReactNode } from 'react';
import type { CategoryLink } from '@/lib/model/category';
import type { Edition } from '@/lib/site/edition';
import { archiveWordsFor } from '@/lib/site/words/archive-words';
import { SettingsPanel } from '../settings/settings-panel';
import { Masthead } from './masthead';
import type { Place } from './place';
import { SectionBar } from './section-bar';
import { SiteFooter } from './site-footer';
import { SkipLink } from './skip-link';
import { TopBar } from './top-bar';

interface Props {
  readonly edition: Edition;
  readonly sections: readonly CategoryLink[];
  readonly place: Place;
  /** Epoch seconds at which the page was made. */
  readonly now: number;
  readonly children: ReactNode;
}

/** What stands around every page. */
export function PageFrame({ edition, sections, place, now, children }: Props) {
  const { words } = edition;
  return (
    <div className="flex min-h-dvh flex-col">
      <SkipLink words={words} />
      {place.kind === 'front' ? (
        <Masthead edition={edition} now={now} />
      ) : (
        <TopBar edition={edition} follows={place.kind === 'story'} />
      )}
      {place.kind === 'story' && <div className="reading-progress no-print" aria-hidden />}
      <SectionBar
        words={words}
        archiveTitle={archiveWordsFor(edition.site.lang).title}
        sections={sections}
        place={place}
      />
      <main id="content" tabIndex={-1} className="page-width flex-1 outline-none">
        {children}
      </main>
      <SiteFooter edition={edition} />
      <SettingsPanel words={words} />
    </div>
  );
}
