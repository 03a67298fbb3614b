import { formatNumber } from '@/lib/text/format-number';
import type { SearchWords } from './search-words';

const number = (value: number): string => formatNumber(value, 'zh-Hans-CN');

/** The search in simplified Chinese. */
export const searchZhHans: SearchWords = {
  title: '搜索',
  submit: '搜索',
  label: '搜索全部报道',
  searchIn: (name) => `在“${name}”中搜索`,
  placeholder: '标题或正文里的任意文字、代码',
  hint: '一个字、一个词或一串代码，标题和正文里出现过就能找到，简体繁体、全角半角不分。',
  found: (count, exact) => `找到 ${number(count)}${exact ? '' : '+'} 篇`,
  results: '搜索结果',
  titleFor: (text) => `搜索：${text}`,
  order: '排序',
  orders: { newest: '最新在前', relevance: '最相关在前' },
  conditions: {
    title: '当前条件',
    source: (name) => `来源：${name}`,
    not: (name) => `不看：${name}`,
    tag: (name) => `标签：${name}`,
    text: (text) => `文字：${text}`,
    days: (from, to) => (from === to ? (from ?? '') : `${from ?? '最早'} 至 ${to ?? '今天'}`),
    picture: '有图片',
    length: (characters) => `至少 ${number(characters)} 字`,
    remove: (condition) => `去掉条件“${condition}”`,
    clear: '全部清除',
  },
  filters: {
    title: '筛选',
    sources: '只看这些来源',
    withoutSources: '不看这些来源',
    days: '日期',
    from: '从',
    to: '到',
    shape: '篇幅与图片',
    picture: '有图片',
    minLength: '至少多少字',
    apply: '应用筛选',
  },
  nothing: {
    title: '没有找到符合条件的报道',
    hint: '可以试试：',
    dropTerm: (term) => `去掉“${term}”`,
    dropDates: '不限日期',
    dropSources: '不限来源',
    browse: '换一个更短的词，或者浏览最新报道',
  },
  pages: '结果分页',
  next: '下一页',
  first: '回到第一页',
  help: {
    title: '搜索写法',
    rows: [
      ['"存款准备金率"', '引号里的话一字不差'],
      ['债券 -违约', '减号后面的词不出现'],
      ['铜 OR 铝', '有其中一个就行'],
      ['来源:证券报', '只看这个来源'],
      ['标题:公告', '标题里有这个词'],
      ['标签:宏观', '带这个标签'],
      ['日期:2022-01..2022-03', '这段日子里'],
    ],
  },
  refused: {
    'text-too-long': '要找的文字太长了。请只留下最有特点的一句话。',
    'too-many-names': '一次选的来源或标签太多了。请少选一些。',
  },
};
