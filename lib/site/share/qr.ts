import { encode } from 'uqr';

/** A QR code as the path of an SVG whose view box is `0 0 size size`; the quiet zone is part of it. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Light modules around the code that readers need (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** Readers take any mask; looking for the one with the nicest pattern takes six times as long as the rest. */
const MASK = 0;

/**
 * Encodes a short ASCII URL. Dark modules of one row that touch become one rectangle, which keeps the
 * path small and free of hairlines.
 */
export function qrCode(url: string): QrCode {
  const { data, size } = encode(url, { ecc: 'M', border: QUIET_ZONE, maskPattern: MASK });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (row[x] !== true) continue;
      const start = x;
      while (row[x + 1] === true) x += 1;
      path += `M${start} ${y}h${x - start + 1}v1h-${x - start + 1}z`;
    }
  });
  return { size, path };
}
