// npm run bench:peers: Hugo, Jekyll, Eleventy and Astro on the same posts as the press.
import { runAsCommand } from '../run-as-command';
import { PEERS } from './peers';
import { parsePeersCommand } from './peers-command';
import { runPeers } from './run-peers';

await runAsCommand('bench:peers', (words, typed) =>
  runPeers(parsePeersCommand(words, Object.keys(PEERS)), typed),
);
