import type { Theme } from '../theme';
import { languageOf, type Language } from './language';

/**
 * Words of the reading settings. They belong to code that the browser fetches on first use, so they travel
 * with it.
 */
export interface SettingsWords {
  readonly settings: Readonly<
    Record<SettingId, { readonly label: string; readonly names: Readonly<Record<string, string>> }>
  >;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly themeIs: (name: string) => string;
  /** A line in which a choice can be seen where no story is on the page. */
  readonly sample: string;
  readonly keys: string;
  readonly reset: string;
  readonly record: (stories: number) => string;
  readonly erase: string;
  readonly erased: string;
}

type SettingId = 'size' | 'leading' | 'measure' | 'face' | 'paragraphs' | 'edges' | 'swipe';

const DICTIONARY: Readonly<Record<Language, SettingsWords>> = {
  'zh-Hans': {
    settings: {
      size: { label: '字号', names: { 16: '小', 18: '标准', 20: '大', 22: '更大', 24: '最大' } },
      leading: { label: '行距', names: { tight: '紧', normal: '标准', loose: '松' } },
      measure: { label: '行宽', names: { narrow: '窄', normal: '标准', wide: '宽' } },
      face: { label: '字体', names: { auto: '自动', serif: '宋体', sans: '黑体' } },
      paragraphs: { label: '段落', names: { spaced: '段间空行', indented: '首行缩进' } },
      edges: { label: '对齐', names: { ragged: '左对齐', justified: '两端对齐' } },
      swipe: { label: '左右滑动翻篇', names: { on: '开', off: '关' } },
    },
    theme: '主题',
    themes: { auto: '自动', light: '浅色', sepia: '米黄', dark: '深色' },
    themeIs: (name) => `主题：${name}`,
    sample: '字里行间，2026年的Broadsheet就这样排版，读来从容。',
    keys: '键盘快捷键',
    reset: '恢复默认设置',
    record: (stories) => `本机记着 ${stories} 篇报道读到哪里`,
    erase: '清除阅读记录',
    erased: '阅读记录已清除',
  },
  'zh-Hant': {
    settings: {
      size: { label: '字級', names: { 16: '小', 18: '標準', 20: '大', 22: '更大', 24: '最大' } },
      leading: { label: '行距', names: { tight: '緊', normal: '標準', loose: '鬆' } },
      measure: { label: '行寬', names: { narrow: '窄', normal: '標準', wide: '寬' } },
      face: { label: '字體', names: { auto: '自動', serif: '宋體', sans: '黑體' } },
      paragraphs: { label: '段落', names: { spaced: '段間空行', indented: '首行縮排' } },
      edges: { label: '對齊', names: { ragged: '靠左對齊', justified: '左右對齊' } },
      swipe: { label: '左右滑動翻篇', names: { on: '開', off: '關' } },
    },
    theme: '主題',
    themes: { auto: '自動', light: '淺色', sepia: '米黃', dark: '深色' },
    themeIs: (name) => `主題：${name}`,
    sample: '字裡行間，2026年的Broadsheet就這樣排版，讀來從容。',
    keys: '鍵盤快速鍵',
    reset: '恢復預設設定',
    record: (stories) => `本機記著 ${stories} 篇報導讀到哪裡`,
    erase: '清除閱讀記錄',
    erased: '閱讀記錄已清除',
  },
  en: {
    settings: {
      size: {
        label: 'Text size',
        names: { 16: 'Small', 18: 'Normal', 20: 'Large', 22: 'Larger', 24: 'Largest' },
      },
      leading: { label: 'Line height', names: { tight: 'Tight', normal: 'Normal', loose: 'Loose' } },
      measure: { label: 'Line width', names: { narrow: 'Narrow', normal: 'Normal', wide: 'Wide' } },
      face: { label: 'Typeface', names: { auto: 'Auto', serif: 'Serif', sans: 'Sans' } },
      paragraphs: { label: 'Paragraphs', names: { spaced: 'Spaced', indented: 'Indented' } },
      edges: { label: 'Alignment', names: { ragged: 'Ragged', justified: 'Justified' } },
      swipe: { label: 'Swipe to the next story', names: { on: 'On', off: 'Off' } },
    },
    theme: 'Theme',
    themes: { auto: 'Auto', light: 'Light', sepia: 'Sepia', dark: 'Dark' },
    themeIs: (name) => `Theme: ${name}`,
    sample: 'A newspaper is set for the eye: even lines and room to think.',
    keys: 'Keyboard shortcuts',
    reset: 'Back to the defaults',
    record: (stories) =>
      stories === 1
        ? 'This device remembers your place in 1 story'
        : `This device remembers your place in ${stories} stories`,
    erase: 'Erase reading record',
    erased: 'Reading record erased',
  },
};

/** Words of the reading settings for a BCP 47 tag. */
export function settingsWordsFor(lang: string): SettingsWords {
  return DICTIONARY[languageOf(lang)];
}
