import { readableUrl } from '@/lib/site/readable-url';
import type { QrCode } from '@/lib/site/share-qr';
import { QrSymbol } from './qr-symbol';

interface Props {
  /** Name of the site. */
  readonly site: string;
  /** Canonical URL of the story. */
  readonly url: string;
  readonly code: QrCode | undefined;
  readonly label: string;
}

/** On paper: where the clipping comes from, to read and to scan. */
export function PrintAddress({ site, url, code, label }: Props) {
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
