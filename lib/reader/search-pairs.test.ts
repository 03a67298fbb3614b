import { beforeAll, afterAll, describe, expect, it } from 'vitest';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { EVERYTHING } from '@/lib/model/post-filter';
import { press } from '@/lib/press/press';
import { searchPosts } from '@/lib/archive/search/search-posts';

/** What was typed, a text (Markdown), and whether the one finds the other; labelled by hand. */
type Pair = readonly [typed: string, text: string];

const FOUND: Readonly<Record<string, readonly Pair[]>> = {
  'white space beside Han': [
    ['中国GDP', '中国 GDP 增长'],
    ['中国GDP', '<b>中国</b> GDP 增长'],
    ['中国GDP', '**中国** *GDP* 增长'],
    ['中国GDP', '中国\u00a0GDP'],
    ['中国GDP', '中国&nbsp;GDP'],
    ['中国GDP', '中国\u3000GDP'],
    ['中国GDP', '中国\u2009GDP'],
    ['中国GDP', '中国\u202fGDP'],
    ['中国GDP', '中国  GDP'],
    ['中国GDP', '中国\nGDP'],
    ['中国gdp', '中國 ＧＤＰ'],
    ['"中国 GDP"', '中国GDP'],
    ['"中国 GDP"', '中国 GDP'],
    ['"中国　GDP"', '中国GDP'],
    ['中国 GDP', '中国GDP'],
    ['GDP增长', 'GDP 增长 5%'],
    ['"GDP 增长"', 'GDP增长'],
    ['12.5亿元', '共 12.5 亿元'],
    ['12.5 亿元', '共12.5亿元'],
    ['"12.5 亿元"', '共12.5亿元'],
    ['A股', '在 A 股上市'],
    ['A 股', '在A股上市'],
    ['"A 股"', '在A股上市'],
    ['2026年', '到 2026 年底'],
    ['2026 年', '到2026年底'],
    ['"2026 年"', '到2026年底'],
    ['2026年12月1日', '2026 年 12 月 1 日'],
    ['"2026 年 12 月 1 日"', '2026年12月1日'],
    ['第3季度', '第 3 季度'],
    ['5G网络', '5G 网络'],
    ['使用iPhone手机', '使用 iPhone 手机'],
    ['用C++写', '用 C++ 写'],
    ['微软.NET平台', '微软 .NET 平台'],
    ['α粒子', 'α 粒子'],
    ['Москва市', 'Москва 市'],
    ['歐盟AI', '欧盟 AI 法案'],
    ['日本GDP', '日本 GDP'],
    ['iPhoneの新型', 'iPhone の新型'],
    ['𠮷野家A', '𠮷野家 A'],
    ['1,234亿', '1,234 亿'],
    ['標籤 OR 中国GDP', '中国 GDP'],
  ],
  numbers: [
    ['1234567', '共 1,234,567 股'],
    ['1,234,567', '共 1234567 股'],
    ['1,234,567', '共 1,234,567 股'],
    ['１２３４５６７', '共 1,234,567 股'],
    ['1234567', '共 １，２３４，５６７ 股'],
    ['１，２３４，５６７', '共 1,234,567 股'],
    ['1，234，567', '共 1234567 股'],
    ['1234.56', '收于 1,234.56 点'],
    ['1,234.56', '收于 1234.56 点'],
    ['234567', '共 1,234,567 股'],
    ['34,567', '共 34567 股'],
    ['1234567890', '1,234,567,890'],
    ['3000', '3,000 点'],
    ['3,000点', '3000 点'],
    ['"1,234 元"', '1234元'],
    ['1234', '1,234，2023 年'],
    ['1234', '-1,234'],
    ['1234', '$1,234.'],
    ['1234567', '<b>1</b>,234,567'],
    ['1,2,3', '1,2,3'],
    ['12,34', '12,34'],
    ['2023', '2023,2024,2025'],
    ['2', '1,2,3'],
    ['600519', '600519,000858'],
    ['０．５', '0.5'],
    ['3.5', '3.5%'],
  ],
  'letters without their marks': [
    ['cafe', 'Café de Flore'],
    ['café', 'Cafe de Flore'],
    ['CAFE', 'cafe\u0301'],
    ['café', 'CAFE\u0301'],
    ['Zurich', 'Zürich'],
    ['Zürich', 'zurich'],
    ['Sao Paulo', 'São Paulo'],
    ['"sao paulo"', 'São Paulo'],
    ['istanbul', 'İstanbul'],
    ['istanbul', 'ISTANBUL'],
    ['İSTANBUL', 'istanbul'],
    ['ıstanbul', 'Istanbul'],
    ['kirikkale', 'Kırıkkale'],
    ['strasse', 'Straße'],
    ['STRASSE', 'straße'],
    ['Straße', 'STRASSE'],
    ['straße', 'STRAẞE'],
    ['lodz', 'Łódź'],
    ['oresund', 'Øresund'],
    ['oresund', 'Öresund'],
    ['arhus', 'Århus'],
    ['Dang', 'Đặng'],
    ['aether', 'Æther'],
    ['oeuvre', 'œuvre'],
    ['oeuvre', 'ŒUVRE'],
    ['Thorr', 'Þórr'],
    ['Gudrun', 'Guðrún'],
    ['Malta Gharb', 'Malta Għarb'],
    ['Nguyen', 'Nguyễn'],
    ['pho', 'phở'],
    ['naive', 'naïve'],
    ['Espana', 'España'],
    ['Dvorak', 'Dvořák'],
    ['Citroen', 'Citroën'],
    ['fiancee', 'fiancée'],
    ['office', 'o\ufb03ce'],
    ['елка', 'ёлка'],
    ['ЁЛКА', 'елка'],
    ['иод', 'йод'],
    ['Киів', 'Київ'],
    ['αθηνα', 'Αθήνα'],
    ['ΑΘΗΝΑ', 'αθήνα'],
    ['οδός', 'ΟΔΟΣ'],
    ['κοσμοσ', 'κόσμος'],
    ['Ａｐｐｌｅ', 'apple'],
    ['pin yin', 'pīn yīn'],
    ['tōkyō', 'Tokyo'],
  ],
  'Arabic and Hebrew': [
    ['محمد', 'مُحَمَّد'],
    ['مُحَمَّد', 'محمد'],
    ['محمد', 'محـــمد'],
    ['احمد', 'أحمد'],
    ['أحمد', 'احمد'],
    ['الى', 'إلى'],
    ['اخر', 'آخر'],
    ['الله', 'ٱلله'],
    ['القران', 'القُرْآن'],
    ['القرآن', 'القران'],
    ['سلام', 'ﺳﻼﻡ'],
    ['שלום', 'שָׁלוֹם'],
    ['שָׁלוֹם', 'שלום'],
    ['ירושלים', 'יְרוּשָׁלַיִם'],
    ['שלום', '\ufb2cלום'],
  ],
  'kana and Hangul': [
    ['ハンカク', 'ﾊﾝｶｸ'],
    ['ﾊﾝｶｸ', 'ハンカク'],
    ['バス', 'ﾊﾞｽ'],
    ['ﾊﾞｽ', 'バス'],
    ['パン', 'ハ\u309aン'],
    ['が', 'か\u3099'],
    ['か\u3099', 'が'],
    ['スーパー', 'ｽｰﾊﾟｰ'],
    ['ひらがな', 'ひらがな'],
    ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'],
    ['\u1112\u1161\u11ab\u1100\u116e\u11a8', '한국'],
  ],
  emoji: [
    ['🚀', '火箭🚀发射'],
    ['🚀', 'to the moon 🚀🚀'],
    ['火箭🚀', '火箭 🚀'],
    ['火箭 🚀', '火箭🚀'],
    ['👍', '赞👍🏽'],
    ['👍🏽', '赞👍🏽'],
    ['👍🏽', '赞👍'],
    ['❤️', '爱❤'],
    ['❤', '爱❤️'],
    ['☀', '晴☀️'],
    ['👨‍👩‍👧', '一家👨‍👩‍👧人'],
    ['👩', '一家👨‍👩‍👧人'],
    ['👩‍💻', '程序员👩🏽‍💻'],
    ['🇨🇳', '中国🇨🇳'],
    ['🇨🇳', '🇺🇸🇨🇳'],
    ['🇺🇸🇨🇳', '🇺🇸 🇨🇳'],
    ['🤷‍♀️', '🤷‍♀️'],
    ['1️⃣', '第1️⃣'],
    ['✅', '- ✅ 完成'],
    ['⭐⭐', '⭐⭐⭐'],
    ['🥰', '好🥰。'],
  ],
  'names with signs': [
    ['C++', '学习 C++ 语言'],
    ['c++', 'C＋＋'],
    ['C++', 'Objective-C++'],
    ['C', '学习 C++ 语言'],
    ['C#', '学习 C# 语言'],
    ['C#', 'C＃'],
    ['C', 'C#'],
    ['F#', 'F# 与 C#'],
    ['.NET', '微软.NET平台'],
    ['.NET', '.NET 9'],
    ['.net', 'ASP.NET Core'],
    ['NET', '.NET 9'],
    ['ASP.NET', 'ASP.NET Core'],
    ['Node.js', 'Node.js 24'],
    ['A+', '评级 A+。'],
    ['A', '评级 A+。'],
    ['互联网+', '“互联网+”行动'],
    ['互联网', '互联网+'],
    ['R&D', 'R&amp;D 投入'],
    ['AT&T', 'AT&T'],
    ['AT＆T', 'AT&T'],
    ['S&P500', 'S&P 500 与 S&P500'],
    ['C++11', 'C++11'],
    ['T+1', 'T+1 交易'],
    ['g++', 'gcc/g++'],
    ['C/C++', 'C/C++'],
    ['-央行 C++', 'C++'],
  ],
  hyphens: [
    ['email', 'e-mail'],
    ['e-mail', 'email'],
    ['E-Mail', 'EMAIL'],
    ['e‑mail', 'email'],
    ['e－mail', 'e-mail'],
    ['coop', 'co-op'],
    ['co-operate', 'cooperate'],
    ['wifi', 'Wi-Fi'],
    ['covid19', 'COVID-19'],
    ['COVID-19', 'COVID19'],
    ['G20', 'G-20'],
    ['онлайнмагазин', 'онлайн-магазин'],
    ['2022-01', '2022-01-05'],
    ['Anglo-Saxon', 'anglosaxon'],
  ],
};

const NOT_FOUND: Readonly<Record<string, readonly Pair[]>> = {
  'punctuation and other white space': [
    ['中国GDP', '中国，GDP'],
    ['中国GDP', '中国（GDP）'],
    ['中国GDP', '中国“GDP”'],
    ['中国GDP', '中国\n\nGDP'],
    ['中国银行', '中国 银行'],
    ['newyork', 'New York'],
    ['12', '1 2'],
    ['中国GDP -增长5', '中国 GDP 增长 5%'],
    ['央行 -中国GDP', '央行 中国 GDP'],
    ['央行 -"中国 GDP"', '央行 中国GDP'],
    ['标题:中国GDP', '中国 GDP'],
  ],
  numbers: [
    ['123', '1,2,3'],
    ['12', '1,2,3'],
    ['1234', '12,34'],
    ['20232024', '2023,2024'],
    ['600519000858', '600519,000858'],
    ['0123', '0,123'],
    ['1234567', '1,234,56,7'],
    ['100200', '100, 200'],
    ['100200', '100、200'],
    ['123456', '1234.56'],
    ['1.234', '1,234'],
    ['央行 -1234567', '央行 1,234,567'],
  ],
  letters: [
    ['cafe', 'cave'],
    ['Zuerich', 'Zürich'],
    ['strase', 'Straße'],
    ['央行 -cafe', '央行 café'],
    ['はんかく', 'ハンカク'],
    ['か', 'が'],
    ['ハ', 'バ'],
    ['カ', 'か'],
    ['الي', 'إلى'],
    ['مدرسه', 'مدرسة'],
  ],
  emoji: [
    ['🚀', '火箭发射'],
    ['🚁', '🚀'],
    ['🇸🇨', '🇺🇸🇨🇳'],
    ['央行 -🚀', '央行🚀'],
  ],
  'names with signs': [
    ['C++', '学习 C 语言'],
    ['C++', 'C+ 或 C'],
    ['C#', '学习 C 语言'],
    ['C#', '#C'],
    ['.NET', 'NET'],
    ['.NET', 'the net result'],
    ['.NET', '等...Network'],
    ['A+', '评级 A。'],
    ['R&D', 'for day'],
    ['R&D', 'R D'],
    ['AT&T', 'at the'],
    ['互联网+', '互联网'],
    ['Node.js', 'node js'],
    ['T+1', 'at 1'],
    ['C -C++', 'C++'],
  ],
  hyphens: [
    ['202201', '2022-01'],
    ['email', 'e - mail'],
    ['email', 'e—mail'],
    ['中国GDP', '中国-GDP'],
  ],
};

const cases = Object.entries({ ...FOUND }).flatMap(([kind, pairs]) =>
  pairs.map(([typed, text]) => ({ kind, typed, text, isFound: true })),
);
for (const [kind, pairs] of Object.entries(NOT_FOUND))
  for (const [typed, text] of pairs) cases.push({ kind, typed, text, isFound: false });

const folder = mkdtempSync(join(tmpdir(), 'search-pairs-'));
let reader: ArchiveReader;

beforeAll(async () => {
  const posts = join(folder, 'content', '_posts');
  mkdirSync(posts, { recursive: true });
  const write = (name: string, matter: string, body: string) =>
    writeFileSync(join(posts, `2026-01-01-${name}.md`), `---\n${matter}\n---\n\n${body}\n`);
  cases.forEach(({ text }, index) => write(`body${index}`, 'title: "—"', text));
  cases.forEach(({ text }, index) =>
    write(`told${index}`, `title: "—"\ndescription: ${JSON.stringify(text)}`, '。'),
  );
  cases.forEach(({ text }, index) => write(`titled${index}`, `title: ${JSON.stringify(text)}`, '。'));
  write('long', `title: "—"\ndescription: "${'很'.repeat(300)}，末尾 GDP。"`, '正文。');
  await press({ contentDir: join(folder, 'content'), archive: join(folder, 'archive.db') });
  reader = new ArchiveReader(join(folder, 'archive.db'));
  globalThis.broadsheetArchive = reader;
});

afterAll(() => {
  globalThis.broadsheetArchive = undefined;
  reader.close();
  rmSync(folder, { recursive: true });
});

/** The names of all posts that are found. */
async function found(typed: string): Promise<Set<string>> {
  const names = new Set<string>();
  let after: string | undefined;
  do {
    const page = await searchPosts({ ...EVERYTHING, text: typed }, { order: 'newest', after, limit: 100 });
    for (const { post } of page.hits) names.add(post.permalink.replace(/^.*\/|\.html$/g, ''));
    after = page.next;
  } while (after !== undefined);
  return names;
}

describe('search', () => {
  it.each(cases)('$kind: $typed, $text: $isFound', async ({ typed, text, isFound }) => {
    const index = cases.findIndex((one) => one.typed === typed && one.text === text);
    const names = await found(typed);
    expect(names.has(`body${index}`)).toBe(isFound);
    // In descriptions and titles a line feed is a space and markup is text.
    if (/[\n*<&]/.test(text)) return;
    expect(names.has(`told${index}`)).toBe(isFound);
    if (!typed.startsWith('标题:')) expect(names.has(`titled${index}`)).toBe(isFound);
  });

  it('marks what it found', async () => {
    for (const { typed, text, isFound } of cases.filter(({ typed }) => !/[ :]/.test(typed))) {
      const { hits } = await searchPosts({ ...EVERYTHING, text: typed }, { order: 'newest', limit: 100 });
      for (const { title, snippet } of hits) {
        const isMarked = [...title, ...snippet].some(({ hit }) => hit);
        expect([typed, text, isMarked]).toEqual([typed, text, true]);
      }
      if (isFound) expect([typed, hits.length > 0]).toEqual([typed, true]);
    }
  });

  it('shows the part of a long description that it found', async () => {
    const { hits } = await searchPosts({ ...EVERYTHING, text: '末尾GDP' }, { order: 'newest' });
    expect(hits[0]?.snippet).toContainEqual({ text: '末尾 GDP', hit: true });
  });
});
