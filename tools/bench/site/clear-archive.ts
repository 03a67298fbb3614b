import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BenchSite } from './bench-site';

/** Removes the archive of a site, so that the next press starts cold. */
export function clearArchive({ archive }: BenchSite): void {
  rmSync(dirname(archive), { recursive: true, force: true });
}
