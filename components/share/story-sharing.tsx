import type { Post } from '@/lib/model/post';
import { canonicalUrl } from '@/lib/site/canonical';
import type { Edition } from '@/lib/site/edition';
import { readableUrl } from '@/lib/site/readable-url';
import { routes } from '@/lib/site/routes';
import { qrCode } from '@/lib/site/share-qr';
import { shareTime } from '@/lib/site/share-time';
import { sharingWordsFor } from '@/lib/site/words/sharing-words';
import { PrintAddress } from './print-address';
import { SharePanel } from './share-panel';

interface Props {
  readonly edition: Edition;
  readonly post: Post;
  /** Canonical URL of the story. */
  readonly url: string;
}

/** Everything by which a story is passed on: on paper, as a whole, and in passages. */
export function StorySharing({ edition, post, url }: Props) {
  const { site, words } = edition;
  const shortUrl = canonicalUrl(site, routes.shortLink(post));
  const code = shortUrl === undefined ? undefined : qrCode(shortUrl);
  const origin = {
    title: post.title,
    source: post.category?.name,
    time: shareTime(edition, post.instant),
  };
  return (
    <>
      <PrintAddress site={site.title} url={url} code={code} label={sharingWordsFor(site.lang).qrCode} />
      <SharePanel edition={edition} post={post} url={url} origin={origin} code={code} />
      <passage-share
        data-title={origin.title}
        data-source={origin.source}
        data-time={origin.time}
        data-url={readableUrl(url)}
        data-copy-failed={words.share.copyFailed}
      />
    </>
  );
}
