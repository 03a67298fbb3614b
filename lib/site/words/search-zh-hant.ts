import { formatNumber } from '@/lib/text/format-number';
import type { SearchWords } from './search-words';

const number = (value: number): string => formatNumber(value, 'zh-Hant-TW');

/** The search in traditional Chinese. */
export const searchZhHant: SearchWords = {
  title: '搜尋',
  submit: '搜尋',
  label: '搜尋全部報導',
  searchIn: (name) => `在「${name}」中搜尋`,
  placeholder: '標題或正文裡的任意文字、代碼',
  hint: '一個字、一個詞或一串代碼，標題和正文裡出現過就能找到，簡體繁體、全形半形不分。',
  found: (count, exact) => `找到 ${number(count)}${exact ? '' : '+'} 篇`,
  results: '搜尋結果',
  titleFor: (text) => `搜尋：${text}`,
  order: '排序',
  orders: { newest: '最新在前', relevance: '最相關在前' },
  conditions: {
    title: '目前條件',
    source: (name) => `來源：${name}`,
    not: (name) => `不看：${name}`,
    tag: (name) => `標籤：${name}`,
    text: (text) => `文字：${text}`,
    days: (from, to) => (from === to ? (from ?? '') : `${from ?? '最早'} 至 ${to ?? '今天'}`),
    picture: '有圖片',
    length: (characters) => `至少 ${number(characters)} 字`,
    remove: (condition) => `去掉條件「${condition}」`,
    clear: '全部清除',
  },
  filters: {
    title: '篩選',
    sources: '只看這些來源',
    withoutSources: '不看這些來源',
    days: '日期',
    from: '從',
    to: '到',
    shape: '篇幅與圖片',
    picture: '有圖片',
    minLength: '至少多少字',
    apply: '套用篩選',
  },
  nothing: {
    title: '沒有找到符合條件的報導',
    hint: '可以試試：',
    dropTerm: (term) => `去掉「${term}」`,
    dropDates: '不限日期',
    dropSources: '不限來源',
    browse: '換一個更短的詞，或者瀏覽最新報導',
  },
  pages: '結果分頁',
  next: '下一頁',
  first: '回到第一頁',
  help: {
    title: '搜尋寫法',
    rows: [
      ['"存款準備金率"', '引號裡的話一字不差'],
      ['債券 -違約', '減號後面的詞不出現'],
      ['銅 OR 鋁', '有其中一個就行'],
      ['來源:證券報', '只看這個來源'],
      ['標題:公告', '標題裡有這個詞'],
      ['標籤:宏觀', '帶這個標籤'],
      ['日期:2022-01..2022-03', '這段日子裡'],
    ],
  },
  refused: {
    'text-too-long': '要找的文字太長了。請只留下最有特點的一句話。',
    'too-many-names': '一次選的來源或標籤太多了。請少選一些。',
  },
};
