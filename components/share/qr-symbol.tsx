import type { QrCode } from '@/lib/site/share/qr';

interface Props {
  readonly code: QrCode;
  readonly label: string;
}

const ID = 'qr-code';

/** The QR code of a story's short link; drawn once in a page, and again wherever `QrAgain` stands. */
export function QrSymbol({ code: { size, path }, label }: Props) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <g id={ID}>
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={path} />
      </g>
    </svg>
  );
}

/** The code of `QrSymbol` in a second place. */
export function QrAgain({ code: { size }, label }: Props) {
  return (
    <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <use href={`#${ID}`} />
    </svg>
  );
}
