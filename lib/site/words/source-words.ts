import { languageOf, type Language } from './language';

/** Words of the directory of sources. Its field works in the browser, so they travel with it. */
export interface SourceWords {
  readonly byName: string;
  readonly byActivity: string;
  readonly order: string;
  readonly label: string;
  readonly placeholder: string;
  readonly found: (count: number) => string;
  readonly none: string;
  /** What bar, date and figure of a row mean. */
  readonly legend: string;
  /** The same where rows end in the figure of the last 30 days. */
  readonly activityLegend: string;
  readonly busy: string;
  readonly quiet: string;
  readonly related: string;
}

const DICTIONARY: Readonly<Record<Language, SourceWords>> = {
  'zh-Hans': {
    byName: '按拼音',
    byActivity: '按活跃度',
    order: '排列方式',
    label: '筛选来源',
    placeholder: '汉字、拼音或首字母，如 zgzqb',
    found: (count) => `${count} 个来源`,
    none: '没有这样的来源，换一个写法试试。',
    legend: '每行：近 30 天的活跃程度（横条）、最近一篇的日期、报道总数。',
    activityLegend: '每行：近 30 天的活跃程度（横条）、最近一篇的日期、近 30 天的篇数。',
    busy: '近 30 天有报道',
    quiet: '更早',
    related: '报道相近的来源',
  },
  'zh-Hant': {
    byName: '按拼音',
    byActivity: '按活躍度',
    order: '排列方式',
    label: '篩選來源',
    placeholder: '漢字、拼音或首字母，如 zgzqb',
    found: (count) => `${count} 個來源`,
    none: '沒有這樣的來源，換一個寫法試試。',
    legend: '每行：近 30 天的活躍程度（橫條）、最近一篇的日期、報導總數。',
    activityLegend: '每行：近 30 天的活躍程度（橫條）、最近一篇的日期、近 30 天的篇數。',
    busy: '近 30 天有報導',
    quiet: '更早',
    related: '報導相近的來源',
  },
  en: {
    byName: 'A to Z',
    byActivity: 'By activity',
    order: 'Order',
    label: 'Narrow the sources',
    placeholder: 'Name, pinyin or initials, such as zgzqb',
    found: (count) => (count === 1 ? '1 source' : `${count} sources`),
    none: 'No source is called that; try another spelling.',
    legend: 'Each line: activity of the last 30 days (bar), day of the newest story, stories in all.',
    activityLegend:
      'Each line: activity of the last 30 days (bar), day of the newest story, stories of the last 30 days.',
    busy: 'Active in the last 30 days',
    quiet: 'Earlier',
    related: 'Sources with the same stories',
  },
};

/** The words of the directory for a BCP 47 tag. */
export function sourceWordsFor(lang: string): SourceWords {
  return DICTIONARY[languageOf(lang)];
}
