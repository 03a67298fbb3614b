import { readdirSync } from 'node:fs';

/** Files in a folder and everything below it. */
export function countFiles(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    .length;
}
