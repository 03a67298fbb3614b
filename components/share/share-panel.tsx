import type { Post } from '@/lib/model/post';
import type { View } from '@/lib/site/view';
import { readableUrl } from '@/lib/site/urls/readable-url';
import { routes } from '@/lib/site/urls/routes';
import type { QrCode } from '@/lib/site/share/qr';
import { shareLinks, shareText, type ShareOrigin } from '@/lib/site/share/targets';
import { sharingWordsFor } from '@/lib/site/words/sharing-words';
import { Panel } from '../settings/panel';
import { QrAgain } from './qr-symbol';

/** Id of the share panel, which stands once in an article's page. */
export const SHARE_ID = 'share';

interface Props {
  readonly view: View;
  readonly post: Post;
  /** Canonical URL of the story. */
  readonly url: string;
  readonly origin: ShareOrigin;
  /** QR code of its short link. */
  readonly code: QrCode | undefined;
}

/** Ways to pass a story on. The address, the QR code and the plain links work without a script. */
export function SharePanel({ view, post, url, origin, code }: Props) {
  const { site, words } = view;
  const { share, settings } = words;
  const sharing = sharingWordsFor(site.lang);
  const { title } = post;
  return (
    <Panel id={SHARE_ID} title={share.title} close={settings.close}>
      <a className="share-url" href={url}>
        {readableUrl(url)}
      </a>
      <share-actions
        class="share-list"
        data-title={title}
        data-text={shareText(origin)}
        data-url={readableUrl(url)}
        data-copied={share.copied}
        data-text-copied={sharing.textCopied}
        data-copy-failed={share.copyFailed}
      >
        <button type="button" className="needs-script" data-share="link">
          {share.copy}
        </button>
        <button type="button" className="needs-script" data-share="text">
          {sharing.copyWithTitle}
        </button>
        <p role="status" className="share-message" />
        <button type="button" data-share="system" hidden>
          {share.system}
        </button>
      </share-actions>
      {code && (
        <details className="share-code">
          <summary>{sharing.wechat}</summary>
          <QrAgain code={code} label={sharing.qrCode} />
          <p>{sharing.scan}</p>
        </details>
      )}
      <div className="share-targets">
        {shareLinks({ title, url }).map(({ id, href }) => (
          <a key={id} href={href} rel="noopener noreferrer" target="_blank">
            {share.targets[id]}
          </a>
        ))}
        <a href={`${site.baseurl}${routes.card(post, 'poster')}`} target="_blank">
          {sharing.poster}
        </a>
      </div>
    </Panel>
  );
}
