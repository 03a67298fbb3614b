/** Spellings of one word that find each other, and others that none of them finds; labelled by hand. */
export interface Spellings {
  readonly same: readonly string[];
  readonly other: readonly string[];
}

/** What words are spelled differently in. */
export const SPELLING_KINDS = [
  'spaces',
  'numbers',
  'accents',
  'Arabic, Hebrew',
  'kana, Hangul',
  'emoji',
  'signed names',
  'hyphens',
] as const;
export type SpellingKind = (typeof SPELLING_KINDS)[number];

export const SPELLINGS: Readonly<Record<SpellingKind, readonly Spellings[]>> = {
  spaces: [
    { same: ['中国GDP', '中国 GDP', '中國\u00a0ＧＤＰ', '中国\u3000gdp'], other: ['中国，GDP', '中国“GDP”'] },
    { same: ['12.5亿元', '12.5 亿元', '12.5\u2009億元'], other: ['12.6 亿元', '12.5（亿元'] },
    { same: ['A股', 'A 股', 'Ａ 股'], other: ['A、股'] },
    { same: ['2026年', '2026 年', '２０２６年'], other: ['2026—年'] },
    { same: ['第3季度', '第 3 季度', '第 3季度'], other: ['第“3”季度'] },
    { same: ['使用C++开发', '使用 C++ 开发'], other: ['使用 C 开发'] },
    { same: ['歐盟AI法案', '欧盟 AI 法案'], other: ['欧盟 AI：法案'] },
    { same: ['iPhoneの新型', 'iPhone の新型'], other: ['iPhone、の新型'] },
  ],
  numbers: [
    {
      same: ['1234567', '1,234,567', '１２３４５６７', '１，２３４，５６７'],
      other: ['1,23,4567', '1 234 567'],
    },
    { same: ['1234.56', '1,234.56', '1，234.56'], other: ['1,2,34.56'] },
    { same: ['98765', '98,765', '９８，７６５'], other: ['98、765', '9,87,65'] },
    { same: ['1,2,3', '１,２,３'], other: ['123', '1.23'] },
  ],
  accents: [
    { same: ['cafe', 'café', 'CAFÉ', 'cafe\u0301', 'ｃａｆé'], other: ['cave'] },
    { same: ['Zurich', 'Zürich', 'ZÜRICH', 'Zu\u0308rich'], other: ['Zuerich'] },
    { same: ['Sao Paulo', 'São Paulo', 'SÃO PAULO'], other: ['SaoPaulo'] },
    { same: ['istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul'], other: ['stanbul '] },
    { same: ['strasse', 'Straße', 'STRASSE', 'straẞe'], other: ['strase'] },
    { same: ['lodz', 'Łódź', 'ŁÓDŹ'], other: ['lotz'] },
    { same: ['kobenhavn', 'København'], other: ['koebenhavn'] },
    { same: ['Dang Tran', 'Đặng Trần'], other: ['DangTran'] },
    { same: ['aegir', 'Ægir'], other: ['agir'] },
    { same: ['oeuvre', 'œuvre', 'ŒUVRE'], other: ['ouvre'] },
    { same: ['αθηνα', 'Αθήνα', 'ΑΘΉΝΑ'], other: ['αθενα'] },
    { same: ['κοσμος', 'κόσμοσ', 'ΚΟΣΜΟΣ'], other: ['κοσμα'] },
    { same: ['елка', 'ёлка', 'ЁЛКА'], other: ['олка'] },
    { same: ['иод', 'йод'], other: ['ёд'] },
  ],
  'Arabic, Hebrew': [
    { same: ['محمد', 'مُحَمَّد', 'محـــمد'], other: ['محمود'] },
    { same: ['احمد', 'أحمد', 'أَحْمَد'], other: ['حمد '] },
    { same: ['الى', 'إلى'], other: ['الي'] },
    { same: ['اخر', 'آخر'], other: ['ءخر'] },
    { same: ['שלום', 'שָׁלוֹם'], other: ['שלים'] },
    { same: ['ירושלים', 'יְרוּשָׁלַיִם'], other: ['ירושלם'] },
  ],
  'kana, Hangul': [
    { same: ['ハンカク', 'ﾊﾝｶｸ'], other: ['はんかく', 'バンカク'] },
    { same: ['バスガイド', 'ﾊﾞｽｶﾞｲﾄﾞ', 'ハ\u3099スカ\u3099イト\u3099'], other: ['ハスカイト', 'ばすがいど'] },
    { same: ['かがみ', 'かか\u3099み'], other: ['かかみ', 'カガミ'] },
    { same: ['한국', '\u1112\u1161\u11ab\u1100\u116e\u11a8'], other: ['하국'] },
  ],
  emoji: [
    { same: ['🚀'], other: ['🚁'] },
    { same: ['👍', '👍🏽', '👍🏿'], other: ['👎'] },
    { same: ['❤', '❤️'], other: ['💙'] },
    { same: ['👩‍💻', '👩🏽‍💻'], other: ['👨‍💻'] },
    { same: ['🇨🇳'], other: ['🇨🇭', '🇮🇨🇳🇮'] },
    { same: ['火箭🚀', '火箭 🚀'], other: ['火箭🛸'] },
  ],
  'signed names': [
    { same: ['C++', 'c++', 'C＋＋'], other: ['C', 'C+'] },
    { same: ['C#', 'c#', 'C＃'], other: ['C ', '#C'] },
    { same: ['.NET', '．NET', '.net'], other: ['NET', '…net'] },
    { same: ['R&D', 'r＆d'], other: ['R D', 'for day'] },
    { same: ['Node.js', 'node.JS'], other: ['node js'] },
    { same: ['互联网+', '互聯網＋'], other: ['互联网、'] },
  ],
  hyphens: [
    { same: ['email', 'e-mail', 'E-MAIL', 'e‑mail'], other: ['e—mail', 'e mail'] },
    { same: ['cooperate', 'co-operate'], other: ['co operate'] },
    { same: ['COVID-19', 'covid19'], other: ['covid 19'] },
    { same: ['2022-01', '２０２２-01'], other: ['202201'] },
  ],
};
