import { formatNumber } from '@/lib/text/format-number';
import type { Words } from './words';

const locale = 'zh-Hans-CN';
const number = (value: number): string => formatNumber(value, locale);

/** Simplified Chinese. */
export const zhHans: Words = {
  locale,
  openGraphLocale: 'zh_CN',
  skipToContent: '跳到正文',
  frontPage: '首页',
  latest: '最新',
  sources: '来源',
  allSources: '全部来源',
  undated: '日期不详',
  stories: (count) => `${number(count)} 篇`,
  timesIn: (zone) => `本站时间均为${zone}`,
  front: {
    leadStory: '头条',
    moreLatest: '更多最新报道',
    activeSources: (day) => `最活跃来源 · ${day}`,
    recentDays: '近期报道',
    storiesOn: (day, count) => `${day}：${number(count)} 篇`,
    weekdays: ['一', '二', '三', '四', '五', '六', '日'],
    fromTheSources: '各来源报道',
    empty: '还没有报道',
    emptyHint: '把文章放进内容文件夹，它们就会出现在这里。',
  },
  list: {
    pages: '分页',
    newer: '较新',
    older: '较早',
    page: (page) => `第 ${number(page)} 页`,
    pageOf: (page, last) => `第 ${number(page)} 页，共 ${number(last)} 页`,
    empty: '这里还没有报道。',
    description: (name, count, site) => `${site}：${name}，共 ${number(count)} 篇报道。`,
  },
  directory: {
    letters: '按首字母跳转',
    others: '其他',
    summary: (sources, stories) => `${number(sources)} 个来源，${number(stories)} 篇报道`,
  },
  article: {
    readingTime: (minutes) => `阅读约 ${number(minutes)} 分钟`,
    original: '原文',
    attribution: (source) => `文章来源：${source}`,
    tags: '标签',
    noText: '这篇报道没有正文。',
    noTextHint: '来源只发布了标题，或者正文未能收录。',
    readOriginal: '阅读原文',
    newer: '较新一篇',
    older: '较早一篇',
    neighbours: (source) => `${source}的前后报道`,
    alsoReported: '同一消息的其他报道',
    moreFrom: (source) => `更多来自${source}`,
    permalink: '本文链接',
  },
  share: {
    open: '分享',
    title: '分享这篇报道',
    copy: '复制链接',
    copied: '链接已复制',
    copyFailed: '无法自动复制，请选中上面的链接手动复制',
    system: '用其他应用分享',
    targets: { weibo: '微博', x: 'X', telegram: 'Telegram', mail: '邮件' },
  },
  settings: {
    open: '设置',
    title: '阅读设置',
    theme: '主题',
    themes: { auto: '自动', light: '浅色', sepia: '米黄', dark: '深色' },
    close: '关闭',
  },
  notFound: {
    title: '没有找到这一页',
    text: '链接可能写错了，或者这篇报道已被撤下。',
  },
};
