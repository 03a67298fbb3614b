/** What is shared of a story. */
interface SharedStory {
  readonly title: string;
  /** Canonical URL. */
  readonly url: string;
}

interface ShareTarget {
  readonly address: string;
  readonly fields: (story: SharedStory) => Readonly<Record<string, string>>;
}

/** Where a story can be sent by a plain link, in the order in which they are offered. */
const TARGETS = {
  weibo: {
    address: 'https://service.weibo.com/share/share.php',
    fields: ({ title, url }) => ({ url, title }),
  },
  x: { address: 'https://x.com/intent/post', fields: ({ title, url }) => ({ text: title, url }) },
  telegram: { address: 'https://t.me/share/url', fields: ({ title, url }) => ({ url, text: title }) },
  mail: {
    address: 'mailto:',
    fields: ({ title, url }) => ({ subject: title, body: `${title}\r\n\r\n${url}` }),
  },
} as const satisfies Record<string, ShareTarget>;

/** Name of a place to share to; the dictionary has its label. */
export type ShareTargetId = keyof typeof TARGETS;

/** A place to share to, with the link that does it. */
interface ShareLink {
  readonly id: ShareTargetId;
  readonly href: string;
}

/** Links that share `story`; values are encoded with `%20` for spaces, as `mailto:` wants (RFC 6068). */
export function shareLinks(story: SharedStory): readonly ShareLink[] {
  const ids: readonly ShareTargetId[] = ['weibo', 'x', 'telegram', 'mail'];
  return ids.map((id) => {
    const { address, fields }: ShareTarget = TARGETS[id];
    const query = Object.entries(fields(story)).map(([name, value]) => `${name}=${encode(value)}`);
    return { id, href: `${address}?${query.join('&')}` };
  });
}

/** Half a surrogate pair would make encodeURIComponent throw. */
function encode(value: string): string {
  return encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/** What is passed on of a story besides its link. */
export interface ShareOrigin {
  readonly title: string;
  readonly source: string | undefined;
  /** Time of publication as the site writes it. */
  readonly time: string | undefined;
}

/** Title, then source and time on a line of their own: what is copied above the link. */
export function shareText({ title, source, time }: ShareOrigin): string {
  const origin = [source, time].filter((part) => part !== undefined && part !== '').join(' ');
  return origin === '' ? title : `${title}\n${origin}`;
}
