import { Agent, request } from 'node:https';
import type { IncomingHttpHeaders } from 'node:http';

/** What a proxy answered. */
export interface ProxyAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

const HOST = 'news.example.org';
/** The certificate is the test's own. */
const AGENT = new Agent({ keepAlive: true, rejectUnauthorized: false, servername: HOST });

/** Asks a proxy on this machine over TLS for a path of the site it stands for. */
export function proxyRequest(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<ProxyAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, agent: AGENT, headers: { host: HOST, ...headers } },
      (answer) => {
        answer.toArray().then((parts) => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(parts as Buffer[]),
          });
        }, reject);
      },
    );
    asked.on('error', reject).end();
  });
}
