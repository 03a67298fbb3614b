import { languageOf, type Language } from './language';

/** Words of the dialog that explains the keys; fetched with it. */
export interface KeyboardWords {
  readonly title: string;
  readonly close: string;
  /** Keys that stand for each other or follow each other, and what they do. */
  readonly keys: readonly (readonly [readonly string[], string])[];
}

const DICTIONARY: Readonly<Record<Language, KeyboardWords>> = {
  'zh-Hans': {
    title: '键盘快捷键',
    close: '关闭',
    keys: [
      [['j'], '下一条标题；文章里：下一篇'],
      [['k'], '上一条标题；文章里：上一篇'],
      [['o', '回车'], '打开选中的标题'],
      [['n'], '下一篇；列表里：下一页'],
      [['p'], '上一篇；列表里：上一页'],
      [['g h'], '首页'],
      [['g c'], '全部来源'],
      [['/', 'Ctrl K'], '搜索与跳转'],
      [['s'], '阅读设置'],
      [['t'], '换一个主题'],
      [['?'], '这份说明'],
    ],
  },
  'zh-Hant': {
    title: '鍵盤快速鍵',
    close: '關閉',
    keys: [
      [['j'], '下一條標題；文章裡：下一篇'],
      [['k'], '上一條標題；文章裡：上一篇'],
      [['o', 'Enter'], '開啟選中的標題'],
      [['n'], '下一篇；列表裡：下一頁'],
      [['p'], '上一篇；列表裡：上一頁'],
      [['g h'], '首頁'],
      [['g c'], '全部來源'],
      [['/', 'Ctrl K'], '搜尋與跳轉'],
      [['s'], '閱讀設定'],
      [['t'], '換一個主題'],
      [['?'], '這份說明'],
    ],
  },
  en: {
    title: 'Keyboard shortcuts',
    close: 'Close',
    keys: [
      [['j'], 'Next headline; in a story: next story'],
      [['k'], 'Previous headline; in a story: previous story'],
      [['o', 'Enter'], 'Open the chosen headline'],
      [['n'], 'Next story; in a list: next page'],
      [['p'], 'Previous story; in a list: previous page'],
      [['g h'], 'Front page'],
      [['g c'], 'All sources'],
      [['/', 'Ctrl K'], 'Search and go'],
      [['s'], 'Reading settings'],
      [['t'], 'Another theme'],
      [['?'], 'This list'],
    ],
  },
};

/** Words of the list of keys for a BCP 47 tag. */
export function keyboardWordsFor(lang: string): KeyboardWords {
  return DICTIONARY[languageOf(lang)];
}
