import type { Theme } from '../theme';
import { languageOf, type Language } from './language';

/** Words of the palette. It runs in the browser, so they travel with it, without the dictionary. */
export interface PaletteWords {
  readonly title: string;
  readonly placeholder: string;
  readonly close: string;
  readonly everywhere: (text: string) => string;
  readonly groups: Readonly<Record<'action' | 'source' | 'day' | 'story', string>>;
  readonly results: (count: number) => string;
  readonly failed: string;
  readonly keys: readonly (readonly [string, string])[];
  /** Label, and other words under which it is found. */
  readonly actions: Readonly<Record<PaletteActionId, readonly [string, string]>>;
}

/** What the palette can do besides leading to stories. */
export type PaletteActionId =
  'front' | 'latest' | 'categories' | 'archive' | 'search' | 'settings' | `theme-${Theme}`;

const DICTIONARY: Readonly<Record<Language, PaletteWords>> = {
  'zh-Hans': {
    title: '搜索与跳转',
    placeholder: '来源、日期、操作，或报道里的任意文字',
    close: '关闭',
    everywhere: (text) => `在全部报道中搜索“${text}”`,
    groups: { action: '操作', source: '来源', day: '日期', story: '报道' },
    results: (count) => `${count} 项`,
    failed: '暂时连不上服务器；按回车可在搜索页重试。',
    keys: [
      ['↑ ↓', '选择'],
      ['回车', '打开'],
      ['Esc', '关闭'],
    ],
    actions: {
      front: ['首页', 'shouye front home'],
      latest: ['最新', 'zuixin latest new'],
      categories: ['全部来源', 'quanbulaiyuan sources categories'],
      archive: ['按日期浏览', 'riqi rili archive calendar dates'],
      search: ['搜索页与筛选', 'sousuo shaixuan search filter'],
      settings: ['阅读设置', 'shezhi settings'],
      'theme-auto': ['主题：自动', 'zhuti zidong theme auto'],
      'theme-light': ['主题：浅色', 'zhuti qianse theme light'],
      'theme-sepia': ['主题：米黄', 'zhuti mihuang theme sepia'],
      'theme-dark': ['主题：深色', 'zhuti shense yejian theme dark 夜间 黑'],
    },
  },
  'zh-Hant': {
    title: '搜尋與跳轉',
    placeholder: '來源、日期、操作，或報導裡的任意文字',
    close: '關閉',
    everywhere: (text) => `在全部報導中搜尋「${text}」`,
    groups: { action: '操作', source: '來源', day: '日期', story: '報導' },
    results: (count) => `${count} 項`,
    failed: '暫時連不上伺服器；按 Enter 可在搜尋頁重試。',
    keys: [
      ['↑ ↓', '選擇'],
      ['Enter', '開啟'],
      ['Esc', '關閉'],
    ],
    actions: {
      front: ['首頁', 'shouye front home'],
      latest: ['最新', 'zuixin latest new'],
      categories: ['全部來源', 'quanbulaiyuan sources categories'],
      archive: ['按日期瀏覽', 'riqi rili archive calendar dates'],
      search: ['搜尋頁與篩選', 'sousuo shaixuan search filter'],
      settings: ['閱讀設定', 'shezhi settings'],
      'theme-auto': ['主題：自動', 'zhuti zidong theme auto'],
      'theme-light': ['主題：淺色', 'zhuti qianse theme light'],
      'theme-sepia': ['主題：米黃', 'zhuti mihuang theme sepia'],
      'theme-dark': ['主題：深色', 'zhuti shense yejian theme dark 夜間 黑'],
    },
  },
  en: {
    title: 'Search and go',
    placeholder: 'Sources, dates, actions, or any words of a story',
    close: 'Close',
    everywhere: (text) => `Search all stories for “${text}”`,
    groups: { action: 'Actions', source: 'Sources', day: 'Dates', story: 'Stories' },
    results: (count) => (count === 1 ? '1 option' : `${count} options`),
    failed: 'The server cannot be reached; Enter tries again on the search page.',
    keys: [
      ['↑ ↓', 'choose'],
      ['Enter', 'open'],
      ['Esc', 'close'],
    ],
    actions: {
      front: ['Front page', 'home'],
      latest: ['Latest', 'new'],
      categories: ['All sources', 'categories'],
      archive: ['Browse by date', 'archive calendar'],
      search: ['Search page and filters', 'find'],
      settings: ['Reading settings', 'preferences'],
      'theme-auto': ['Theme: auto', 'colour color'],
      'theme-light': ['Theme: light', 'colour color'],
      'theme-sepia': ['Theme: sepia', 'colour color'],
      'theme-dark': ['Theme: dark', 'colour color night'],
    },
  },
};

/** The palette's words for a BCP 47 tag. */
export function paletteWordsFor(lang: string): PaletteWords {
  return DICTIONARY[languageOf(lang)];
}
