import { formatNumber } from '@/lib/text/format-number';
import type { Words } from './words';

const locale = 'zh-Hant-TW';
const number = (value: number): string => formatNumber(value, locale);

/** Traditional Chinese. */
export const zhHant: Words = {
  locale,
  openGraphLocale: 'zh_TW',
  skipToContent: '跳到正文',
  frontPage: '首頁',
  latest: '最新',
  sources: '來源',
  allSources: '全部來源',
  undated: '日期不詳',
  stories: (count) => `${number(count)} 篇`,
  timesIn: (zone) => `本站時間均為${zone}`,
  front: {
    leadStory: '頭條',
    moreLatest: '更多最新報導',
    activeSources: (day) => `最活躍來源 · ${day}`,
    recentDays: '近期報導',
    storiesOn: (day, count) => `${day}：${number(count)} 篇`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    fromTheSources: '各來源報導',
    empty: '還沒有報導',
    emptyHint: '把文章放進內容資料夾，它們就會出現在這裡。',
  },
  list: {
    pages: '分頁',
    newer: '較新',
    older: '較早',
    page: (page) => `第 ${number(page)} 頁`,
    pageOf: (page, last) => `第 ${number(page)} 頁，共 ${number(last)} 頁`,
    empty: '這裡還沒有報導。',
    description: (name, count, site) => `${site}：${name}，共 ${number(count)} 篇報導。`,
  },
  directory: {
    letters: '按首字母跳轉',
    others: '其他',
    summary: (sources, stories) => `${number(sources)} 個來源，${number(stories)} 篇報導`,
  },
  article: {
    readingTime: (minutes) => `閱讀約 ${number(minutes)} 分鐘`,
    original: '原文',
    attribution: (source) => `文章來源：${source}`,
    tags: '標籤',
    noText: '這篇報導沒有正文。',
    noTextHint: '來源只發布了標題，或者正文未能收錄。',
    readOriginal: '閱讀原文',
    newer: '較新一篇',
    older: '較早一篇',
    neighbours: (source) => `${source}的前後報導`,
    alsoReported: '同一消息的其他報導',
    moreFrom: (source) => `更多來自${source}`,
    permalink: '本文連結',
  },
  share: {
    open: '分享',
    title: '分享這篇報導',
    copy: '複製連結',
    copied: '連結已複製',
    copyFailed: '無法自動複製，請選取上面的連結手動複製',
    system: '用其他應用程式分享',
    targets: { weibo: '微博', x: 'X', telegram: 'Telegram', mail: '電子郵件' },
  },
  settings: {
    open: '設定',
    title: '閱讀設定',
    theme: '主題',
    themes: { auto: '自動', light: '淺色', sepia: '米黃', dark: '深色' },
    close: '關閉',
  },
  notFound: {
    title: '沒有找到這一頁',
    text: '連結可能寫錯了，或者這篇報導已被撤下。',
  },
};
