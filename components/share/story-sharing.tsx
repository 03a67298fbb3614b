import type { Post } from '@/lib/model/post';
import { canonicalUrl } from '@/lib/site/urls/absolute';
import { readableUrl } from '@/lib/site/urls/readable-url';
import { type View, shareTime } from '@/lib/site/view';
import { routes } from '@/lib/site/urls/routes';
import { qrCode, type QrCode } from '@/lib/site/share/qr';
import { sharingWordsFor } from '@/lib/site/words/sharing-words';
import { SharePanel } from './share-panel';
import { QrSymbol } from './qr-symbol';

interface Props {
  readonly view: View;
  readonly post: Post;
  /** Canonical URL of the story. */
  readonly url: string;
}

/** Everything by which a story is passed on: on paper, as a whole, and in passages. */
export function StorySharing({ view, post, url }: Props) {
  const { site, words } = view;
  const shortUrl = canonicalUrl(site, routes.shortLink(post));
  const code = shortUrl === undefined ? undefined : qrCode(shortUrl);
  const origin = {
    title: post.title,
    source: post.category?.name,
    time: shareTime(view, post.instant),
  };
  return (
    <>
      <PrintAddress site={site.title} url={url} code={code} label={sharingWordsFor(site.lang).qrCode} />
      <SharePanel view={view} post={post} url={url} origin={origin} code={code} />
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

interface PrintAddressProps {
  /** Name of the site. */
  readonly site: string;
  /** Canonical URL of the story. */
  readonly url: string;
  readonly code: QrCode | undefined;
  readonly label: string;
}

/** On paper: where the clipping comes from, to read and to scan. */
function PrintAddress({ site, url, code, label }: PrintAddressProps) {
  return (
    <footer className="print-address">
      <p>
        <b>{site}</b>
        <br />
        {readableUrl(url)}
      </p>
      {code && <QrSymbol code={code} label={label} />}
    </footer>
  );
}
