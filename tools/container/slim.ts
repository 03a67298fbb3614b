// Run by deploy/Dockerfile once the app is built: takes out of node_modules what only building and developing need.
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Compilers for other machines or of styles, pictures that are never scaled here, sources of native modules. */
const PLACES = [
  '@img',
  '@tailwindcss',
  'better-sqlite3/build/Release/obj',
  'better-sqlite3/deps',
  'better-sqlite3/src',
  'next/dist/bundle-analyzer',
  'next/dist/docs',
  'next/dist/esm',
  'playwright',
  'playwright-core',
  'tailwindcss',
];
const PACKAGES = /^(?:@next\/swc|lightningcss)-/;
/** Source maps, type declarations, what is written for readers but licences, and Next's server for developers. */
const FILES = /\.(?:map|d\.[cm]?ts)$|^(?:readme|changelog|history)\.md$|\.runtime\.dev\.js$/i;
const root = 'node_modules';
for (const place of PLACES) rmSync(join(root, place), { recursive: true, force: true });
for (const scope of ['', '@next/']) {
  for (const name of readdirSync(join(root, scope))) {
    if (PACKAGES.test(scope + name)) rmSync(join(root, scope + name), { recursive: true });
  }
}
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (entry.isFile() && FILES.test(entry.name)) rmSync(join(entry.parentPath, entry.name));
}
