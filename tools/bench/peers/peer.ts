import type { Command } from '../process/timed-run';

/** Where a peer works. */
export interface PeerPlace {
  /** A folder of its own, kept from run to run: what it installs, and its site. */
  readonly folder: string;
  /** The folder that has `_posts`. */
  readonly content: string;
  /** Where it is to write. */
  readonly output: string;
}

/** A peer that is ready to build. */
export interface ReadyPeer {
  readonly version: string;
  readonly build: Command;
  /** Folders to empty before a build, so that it starts cold. */
  readonly caches: readonly string[];
}

/** Another program that makes a site out of the same posts. */
export interface Peer {
  readonly name: string;
  /** What is built, in a few words. */
  readonly builds: string;
  /**
   * Installs it where it is missing and writes its site: the barest templates.
   *
   * @throws when it cannot be had here, with the reason
   */
  prepare(place: PeerPlace): Promise<ReadyPeer>;
}
