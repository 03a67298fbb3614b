import { get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { archive } from '@/lib/reader/archive';

/** Why a server is not to be sent readers now. */
export interface Unready {
  readonly status: 'stopping' | 'no archive' | 'another archive' | 'no first page';
  /** What the operator has to know beyond that. */
  readonly reason?: string;
}

const PATIENCE = 5_000;

/** Whether a server can be sent readers. */
export class Readiness {
  readonly #frontPage: string;
  readonly #address: () => AddressInfo;
  #asking: Promise<boolean> | undefined;
  #stopping = false;

  /**
   * @param frontPage path of the front page
   * @param address where the server listens
   */
  constructor(frontPage: string, address: () => AddressInfo) {
    this.#frontPage = frontPage;
    this.#address = address;
  }

  /** From now on other servers are to be asked. */
  stop(): void {
    this.#stopping = true;
  }

  /**
   * Undefined when readers may come: the archive can be read and is one that this program was made for, and the
   * front page was served once. While another version's archive stands at the path, the last one that could be read
   * answers on.
   */
  async check(): Promise<Unready | undefined> {
    if (this.#stopping) return { status: 'stopping' };
    try {
      archive().generation();
      const misfit = archive().misfit();
      if (misfit) return { status: 'another archive', reason: misfit.reason };
    } catch {
      return { status: 'no archive' };
    }
    this.#asking ??= this.#servesFrontPage();
    if (await this.#asking) return undefined;
    this.#asking = undefined;
    return { status: 'no first page' };
  }

  #servesFrontPage(): Promise<boolean> {
    const { address, port } = this.#address();
    const host = address.replace(/^0\.0\.0\.0$/, '127.0.0.1').replace(/^::$/, '::1');
    return new Promise((resolve) => {
      const asked = get({ host, port, path: this.#frontPage, agent: false, timeout: PATIENCE }, (answer) => {
        answer.resume();
        resolve(answer.statusCode === 200);
      });
      asked.on('error', () => resolve(false));
      asked.on('timeout', () => asked.destroy());
    });
  }
}
