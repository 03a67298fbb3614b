import { createServer } from 'node:net';

/** Looks whether an address can be listened on; says why not, or nothing. */
export async function listenTrouble(address: {
  readonly host: string;
  readonly port: number;
}): Promise<string | undefined> {
  const server = createServer();
  const error = await new Promise<Error | undefined>((resolve) => {
    server.once('error', resolve);
    server.listen(address.port, address.host, () => server.close(() => resolve(undefined)));
  });
  return error && (startTrouble(error, address) ?? error.message);
}

/**
 * Puts into words why a server cannot listen, with what to do about it; undefined for an error of
 * another kind.
 */
export function startTrouble(
  error: unknown,
  { host, port }: { readonly host: string; readonly port: number },
): string | undefined {
  if (!(error instanceof Error && 'code' in error)) return undefined;
  switch (error.code) {
    case 'EADDRINUSE':
      return `PORT ${port} of ${host} is taken: stop the program that has it, or set PORT to another.`;
    case 'EACCES':
      return `PORT ${port} may not be used by this user: set PORT to 1024 or more, and let a proxy have ${port}.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return `HOST ${host} is no address of this machine: set HOST to one, to 127.0.0.1, or to 0.0.0.0 for all.`;
    default:
      return undefined;
  }
}
