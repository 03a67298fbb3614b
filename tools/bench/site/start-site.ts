import { type BackgroundServer, startBackgroundServer } from '../process/background-server';
import { type BenchSite, environmentOf } from './bench-site';

/**
 * Starts Broadsheet on a pressed archive.
 *
 * @param program `serve` serves what is there; `start` presses first and keeps pressing
 */
export function startSite(
  site: BenchSite,
  port: number,
  program: 'serve' | 'start',
): Promise<BackgroundServer> {
  return startBackgroundServer({
    words: ['scripts/run.mjs', program === 'serve' ? '.build/serve.mjs' : 'scripts/start.ts'],
    env: { ...environmentOf(site), HOST: '127.0.0.1' },
    port,
  });
}
