import type { Edition } from '@/lib/site/edition';
import { formatDay } from '@/lib/text/format-day';
import { formatIsoDay } from '@/lib/text/format-iso';
import { SiteSearch } from '../search/site-search';
import { SettingsButton } from '../settings/settings-button';

interface Props {
  readonly edition: Edition;
  /** Epoch seconds at which the page was made. */
  readonly now: number;
}

/** Head of the front page: today's date, the name of the paper, its motto. */
export function Masthead({ edition: { site, words }, now }: Props) {
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
