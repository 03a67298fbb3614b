import { spawn } from 'node:child_process';

/** A site that `npm start` serves and keeps pressing. */
export interface RunningSite {
  readonly url: string;
  /** Stops it; resolves when it has ended. */
  readonly stop: () => Promise<void>;
}

/** Starts a site and waits until it serves and watches. Throws with its output when it ends before. */
export async function startSite(contentDir: string, archive: string, port: number): Promise<RunningSite> {
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/start.ts'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: contentDir, ARCHIVE: archive, PORT: String(port), HOST: '127.0.0.1' },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Watching the content folder')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => reject(new Error(`npm start ended early:\n${output}`)));
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  process.once('exit', () => child.kill('SIGTERM'));
  return { url: `http://127.0.0.1:${port}`, stop };
}
