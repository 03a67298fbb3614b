import { deserialize, serialize } from 'node:v8';
import { promisify } from 'node:util';
import { deflateRaw, gunzipSync, gzip, inflateRawSync, type InputType, type ZlibOptions } from 'node:zlib';

/** What Next hands over: a finished page, or another kind of answer without `html`. */
export interface FinishedPage {
  readonly kind: string;
  html?: unknown;
  status?: unknown;
  headers?: Record<string, unknown>;
}

/** A finished page as it waits: about a tenth of what Next's own form takes, and outside V8's heap. */
export interface PackedPage {
  /** The HTML as browsers get it: gzip of its UTF-8. */
  readonly html: Buffer | undefined;
  /** Everything else that Next gave (what soft navigations ask for), serialised and deflated. */
  readonly rest: Buffer;
}

const zip = promisify<InputType, Buffer>(gzip);
const deflate = promisify<InputType, ZlibOptions, Buffer>(deflateRaw);

/** Packs a page in zlib's own threads. */
export async function packPage({ html, ...rest }: FinishedPage): Promise<PackedPage> {
  const [zipped, deflated] = await Promise.all([
    typeof html === 'string' ? zip(html) : undefined,
    deflate(serialize(rest), { level: 3 }),
  ]);
  return { html: zipped && ownMemory(zipped), rest: ownMemory(deflated) };
}

/** The page that was packed, equal in every part. */
export function unpackPage({ html, rest }: PackedPage): FinishedPage {
  // What packPage serialised.
  const value = deserialize(inflateRawSync(rest)) as FinishedPage;
  return html ? { ...value, html: htmlOf(html).toString() } : value;
}

/** A packed page's HTML for clients that do not take gzip. */
export function htmlOf(packed: Buffer): Buffer {
  return gunzipSync(packed);
}

/** Bytes that a packed page holds. */
export function bytesOf({ html, rest }: PackedPage): number {
  return (html?.byteLength ?? 0) + rest.byteLength;
}

/** zlib answers with the used part of a larger buffer; a page that waits for hours should not hold the rest. */
function ownMemory(part: Buffer): Buffer {
  const own = Buffer.allocUnsafeSlow(part.byteLength);
  part.copy(own);
  return own;
}
