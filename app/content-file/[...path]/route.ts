import { Readable } from 'node:stream';
import { findContentFile } from '@/lib/reader/by-path';
import { byteRange, contentType } from '@/app/content-file/files';

/** Feed readers on other sites show the pictures of a post, too. */
const HEADERS = {
  'cache-control': 'public, max-age=3600',
  'cross-origin-resource-policy': 'cross-origin',
  'accept-ranges': 'bytes',
};

/** A drawing that is opened by itself looks as it was drawn; nothing else differs from the server's policy. */
const DRAWING = 'image/svg+xml';

const STYLED = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; form-action 'none'; sandbox",
};

/** A file of the content folder, such as a picture of a post; the server's own policy keeps it inert. */
export async function GET(request: Request, { params }: RouteContext<'/content-file/[...path]'>) {
  // Next has decoded the segments.
  const path = (await params).path.join('/');
  const file = await findContentFile(path);
  if (!file) return notFound();
  const etag = `"${file.size.toString(36)}-${Math.floor(file.mtimeMs).toString(36)}"`;
  const type = contentType(path);
  const headers = { ...HEADERS, ...(type === DRAWING ? STYLED : {}), etag, 'content-type': type };
  if (request.headers.get('if-none-match') === etag) {
    await file.close();
    return new Response(null, { status: 304, headers });
  }
  const range = byteRange(request.headers.get('range'), file.size);
  if (range === 'unsatisfiable' || file.size === 0) {
    await file.close();
    return file.size === 0
      ? new Response('', { headers })
      : new Response(null, { status: 416, headers: { ...headers, 'content-range': `bytes */${file.size}` } });
  }
  const { start, end } = range ?? { start: 0, end: file.size - 1 };
  const body = Readable.toWeb(file.stream(start, end)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
      'content-length': String(end - start + 1),
      ...(range ? { 'content-range': `bytes ${start}-${end}/${file.size}` } : {}),
    },
  });
}

function notFound() {
  return new Response('Not found\n', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
}
