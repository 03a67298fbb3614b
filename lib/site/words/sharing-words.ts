import { languageOf, type Language } from './language';

/** A passage of a story, with where it stands. */
export interface Quotation {
  readonly text: string;
  readonly title: string;
  readonly source: string | undefined;
  readonly time: string | undefined;
  readonly url: string;
}

/** Words of the share sheet, of shared passages, of cards and of paper. */
export interface SharingWords {
  readonly copyWithTitle: string;
  readonly textCopied: string;
  readonly wechat: string;
  readonly scan: string;
  readonly poster: string;
  readonly passage: string;
  readonly copyPassageLink: string;
  readonly copyQuotation: string;
  readonly quotation: (quotation: Quotation) => string;
  /** Alternative text of the picture that previews of a link show. */
  readonly cardOf: (title: string, site: string) => string;
  readonly qrCode: string;
}

function quotationIn(open: string, close: string, join: string): SharingWords['quotation'] {
  return ({ text, title, source, time, url }) => {
    const origin = [title, source, time].filter((part) => part !== undefined).join(join);
    return `${open}${text}${close}\n—— ${origin}\n${url}`;
  };
}

const DICTIONARY: Readonly<Record<Language, SharingWords>> = {
  'zh-Hans': {
    copyWithTitle: '复制标题、来源、时间与链接',
    textCopied: '已复制',
    wechat: '微信',
    scan: '用微信扫一扫，在手机上阅读或转发',
    poster: '海报图片',
    passage: '分享选中的文字',
    copyPassageLink: '复制选段链接',
    copyQuotation: '复制引文',
    quotation: quotationIn('“', '”', '，'),
    cardOf: (title, site) => `${title}（${site}）`,
    qrCode: '本文网址的二维码',
  },
  'zh-Hant': {
    copyWithTitle: '複製標題、來源、時間與連結',
    textCopied: '已複製',
    wechat: '微信',
    scan: '用微信掃一掃，在手機上閱讀或轉發',
    poster: '海報圖片',
    passage: '分享選取的文字',
    copyPassageLink: '複製選段連結',
    copyQuotation: '複製引文',
    quotation: quotationIn('「', '」', '，'),
    cardOf: (title, site) => `${title}（${site}）`,
    qrCode: '本文網址的二維碼',
  },
  en: {
    copyWithTitle: 'Copy title, source, time and link',
    textCopied: 'Copied',
    wechat: 'WeChat',
    scan: 'Scan with WeChat to read or forward on a phone',
    poster: 'Poster image',
    passage: 'Share the selected text',
    copyPassageLink: 'Copy link to passage',
    copyQuotation: 'Copy as quotation',
    quotation: quotationIn('“', '”', ', '),
    cardOf: (title, site) => `${title} (${site})`,
    qrCode: 'QR code of the address of this story',
  },
};

/** The words of sharing for a BCP 47 tag. */
export function sharingWordsFor(lang: string): SharingWords {
  return DICTIONARY[languageOf(lang)];
}
