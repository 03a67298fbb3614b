/** One line of plain text, for programs that asked for something else. */
export function plainResponse(line: string, status: number): Response {
  return new Response(`${line}\n`, {
    status,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}
