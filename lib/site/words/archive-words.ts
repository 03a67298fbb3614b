import { formatNumber } from '@/lib/text/format-number';
import { languageOf, type Language } from './language';

/** Words of the calendar pages: the archive, years, months, days. */
export interface ArchiveWords {
  readonly title: string;
  readonly description: (site: string) => string;
  /** The calendar of one source, or of everything in one year. */
  readonly titleOf: (name: string) => string;
  readonly seeCalendar: string;
  readonly years: string;
  readonly months: string;
  readonly neighbours: string;
  readonly before: string;
  readonly after: string;
  readonly legend: string;
  /** Both ends included; without an end, and more. */
  readonly range: (from: number, to: number | undefined) => string;
  readonly newestOf: (period: string) => string;
  readonly everythingOf: (period: string, count: number) => string;
  readonly noneOn: (period: string) => string;
  readonly noneHint: string;
  readonly empty: string;
}

function rangeIn(locale: string): ArchiveWords['range'] {
  return (from, to) => {
    const first = formatNumber(from, locale);
    if (to === undefined) return `${first}+`;
    return to === from ? first : `${first}–${formatNumber(to, locale)}`;
  };
}

const DICTIONARY: Readonly<Record<Language, ArchiveWords>> = {
  'zh-Hans': {
    title: '往期',
    description: (site) => `${site}的往期报道，按年、月、日查阅。`,
    titleOf: (name) => `${name} · 往期`,
    seeCalendar: '往期日历',
    years: '年份',
    months: '各年月份',
    neighbours: '前后日期',
    before: '较早',
    after: '较新',
    legend: '每日篇数',
    range: rangeIn('zh-Hans-CN'),
    newestOf: (period) => `${period}的最新报道`,
    everythingOf: (period, count) => `${period}的全部 ${formatNumber(count, 'zh-Hans-CN')} 篇`,
    noneOn: (period) => `${period}没有报道`,
    noneHint: '这里是前后最近的有报道的日子。',
    empty: '还没有注明日期的报道。',
  },
  'zh-Hant': {
    title: '往期',
    description: (site) => `${site}的往期報導，按年、月、日查閱。`,
    titleOf: (name) => `${name} · 往期`,
    seeCalendar: '往期日曆',
    years: '年份',
    months: '各年月份',
    neighbours: '前後日期',
    before: '較早',
    after: '較新',
    legend: '每日篇數',
    range: rangeIn('zh-Hant-TW'),
    newestOf: (period) => `${period}的最新報導`,
    everythingOf: (period, count) => `${period}的全部 ${formatNumber(count, 'zh-Hant-TW')} 篇`,
    noneOn: (period) => `${period}沒有報導`,
    noneHint: '這裡是前後最近的有報導的日子。',
    empty: '還沒有註明日期的報導。',
  },
  en: {
    title: 'Archive',
    description: (site) => `${site} by year, month and day.`,
    titleOf: (name) => `${name} · Archive`,
    seeCalendar: 'Calendar',
    years: 'Years',
    months: 'Years by month',
    neighbours: 'Before and after',
    before: 'Earlier',
    after: 'Later',
    legend: 'Stories a day',
    range: rangeIn('en'),
    newestOf: (period) => `Newest of ${period}`,
    everythingOf: (period, count) =>
      count === 1 ? `The one story of ${period}` : `All ${formatNumber(count, 'en')} stories of ${period}`,
    noneOn: (period) => `No stories on ${period}`,
    noneHint: 'These are the nearest days before and after that have stories.',
    empty: 'There are no dated stories yet.',
  },
};

/** The words of the calendar pages for a BCP 47 tag. */
export function archiveWordsFor(lang: string): ArchiveWords {
  return DICTIONARY[languageOf(lang)];
}
