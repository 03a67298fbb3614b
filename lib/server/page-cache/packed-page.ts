import { promisify } from 'node:util';
import { gunzipSync, gzip, type InputType } from 'node:zlib';

/** What Next hands over: a finished page, or another kind of answer without `html`. */
export interface FinishedPage {
  readonly kind: string;
  html?: unknown;
  rscData?: unknown;
  status?: unknown;
  headers?: Record<string, unknown>;
  readonly body?: unknown;
}

/** A finished page as it waits: about a tenth of what Next's own form takes, and outside V8's heap. */
export interface PackedPage {
  /** The HTML as browsers get it: gzip of its UTF-8. */
  readonly html: Buffer | undefined;
  /** Everything else that Next gave: kind, status and headers. */
  readonly rest: FinishedPage;
}

const zip = promisify<InputType, Buffer>(gzip);

/** Packs a page in zlib's own threads. */
export async function packPage({ html, ...rest }: FinishedPage): Promise<PackedPage> {
  return { html: typeof html === 'string' ? ownMemory(await zip(html)) : undefined, rest };
}

/** The page that was packed, equal in every part. */
export function unpackPage({ html, rest }: PackedPage): FinishedPage {
  return html ? { ...rest, html: htmlOf(html).toString() } : rest;
}

/** A packed page's HTML for clients that do not take gzip. */
export function htmlOf(packed: Buffer): Buffer {
  return gunzipSync(packed);
}

/** Bytes that a packed page holds. */
export function bytesOf({ html, rest: { body } }: PackedPage): number {
  return (html?.byteLength ?? 0) + (Buffer.isBuffer(body) ? body.byteLength : 0);
}

/** zlib answers with the used part of a larger buffer; a page that waits for hours should not hold the rest. */
function ownMemory(part: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(part.byteLength);
  part.copy(own);
  return own;
}
