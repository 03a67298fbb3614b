import type { Picture } from '@/lib/model/picture';
import type { PostSummary } from '@/lib/model/post-summary';
import type { Edition } from './edition';
import { originOf } from './origin-of';
import { routes } from './routes';
import { sharingWordsFor } from './words/sharing-words';

/** A picture that previews of a link may show. */
export interface ShareImage {
  readonly url: string;
  readonly type?: string;
  readonly alt?: string;
  readonly width?: number;
  readonly height?: number;
}

/** What is drawn for a story by lib/cards. */
const CARD = { type: 'image/png', width: 1200, height: 630 };

/** Pixels below which WeChat and others show no picture. */
const SMALLEST = 300;

/** Pictures for previews of a story's link, the preferred one first: its own if previews can show it, then its card. */
export function shareImages({ site }: Edition, post: PostSummary): readonly ShareImage[] {
  const origin = originOf(site);
  const { picture, title } = post;
  const own: ShareImage[] = [];
  if (picture && isPreviewable(picture)) {
    const { src, alt, width, height } = picture;
    own.push({
      url: src.replace(/^\/(?!\/)/, `${origin}/`),
      ...(alt === '' ? {} : { alt }),
      ...(width === undefined ? {} : { width }),
      ...(height === undefined ? {} : { height }),
    });
  }
  const card = `${origin}${site.baseurl}${routes.card(post, 'preview')}`;
  return [...own, { ...CARD, url: card, alt: sharingWordsFor(site.lang).cardOf(title, site.title) }];
}

/** Drawings and signs are shown by no reader of Open Graph tags. */
function isPreviewable({ src, width = SMALLEST, height = SMALLEST }: Picture): boolean {
  return !/\.(?:svgz?|ico|gif)(?:[?#]|$)/i.test(src) && width >= SMALLEST && height >= SMALLEST;
}
