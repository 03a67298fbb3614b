/** Flags of a Chromium that runs as root and asks nothing of hosts that no page names. */
export const QUIET_BROWSER: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
