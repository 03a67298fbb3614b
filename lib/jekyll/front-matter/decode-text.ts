import { Buffer, isAscii, isUtf8, transcode } from 'node:buffer';
import type { NoteProblem } from '../problems';

const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });
const GB18030 = new TextDecoder('gb18030', { fatal: true });

/**
 * Text of a file: UTF-8, UTF-16 where a byte order mark or the zeros of `---` say so, GB18030 (and so
 * GBK) where the bytes fit it and are not UTF-8. Bytes that fit nothing become U+FFFD. Byte order
 * marks are dropped and line ends are `\n`.
 */
export function decodeText(bytes: Uint8Array, note: NoteProblem): string {
  const text = decode(bytes, note);
  const withoutMarks = text.startsWith('\ufeff') ? text.replace(/^\ufeff+/, '') : text;
  return withoutMarks.includes('\r') ? withoutMarks.replace(/\r\n?/g, '\n') : withoutMarks;
}

function decode(bytes: Uint8Array, note: NoteProblem): string {
  const wide = wideEncoding(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  if (isAscii(bytes)) return viewOf(bytes).toString('latin1');
  // By way of UTF-16 valid UTF-8 is read several times faster than by TextDecoder.
  if (isUtf8(bytes)) return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
  const text = UTF8.decode(bytes);
  if (!isMostlyUtf8(text)) {
    const chinese = decodeGb18030(bytes);
    if (chinese !== undefined) {
      note('ENC_GUESSED', 0, 'The file is not UTF-8. It was read as GB18030; save it as UTF-8.');
      return chinese;
    }
  }
  const line = text.slice(0, text.indexOf('\ufffd')).split('\n').length;
  note('ENC_INVALID', line, 'Some bytes are not UTF-8 and show as \ufffd. Save the file as UTF-8.');
  return text;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}

function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x2d && b === 0 && c === 0x2d && d === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x2d && c === 0 && d === 0x2d)) return 'utf-16be';
  return undefined;
}

/** UTF-8 with damage has more whole characters beyond Latin-1 than replacements; GBK hardly any. */
function isMostlyUtf8(text: string): boolean {
  const damaged = text.match(/\ufffd/g)?.length ?? 0;
  const whole = text.match(/[\u0100-\ufffc]/g)?.length ?? 0;
  return whole > damaged;
}

/** Undefined unless all bytes fit and nearly all pairs are of GB2312, as those of real text are. */
function decodeGb18030(bytes: Uint8Array): string | undefined {
  let pairs = 0;
  let common = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    index += 1;
    pairs += 1;
    if ((bytes[index] ?? 0) >= 0xa1) common += 1;
  }
  if (common < pairs * 0.9) return undefined;
  try {
    return GB18030.decode(bytes);
  } catch {
    return undefined;
  }
}
