import { startProgram, stopProgram, type ProcessEnd } from './child-program';

/** The server in a process of its own. */
export interface ServerProcess {
  /** Lets it finish what is in flight; `ended` tells when it has. */
  stop(): void;
  readonly ended: Promise<ProcessEnd>;
}

/**
 * Starts the server (`scripts/serve.ts`, bundled) in a process of its own, so that a press never holds up a
 * request. One that cannot start says why, and this process ends with its exit code.
 *
 * @returns once the server listens
 */
export async function serveApp(): Promise<ServerProcess> {
  const server = startProgram(['.build/serve.mjs']);
  const failed = await Promise.race([server.ready, server.ended]);
  if (failed !== undefined) process.exit(failed.code ?? 1);
  return { stop: () => void stopProgram(server), ended: server.ended };
}
