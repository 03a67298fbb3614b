import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { resultFile, type ResultFile } from '../figures/result-file';

/**
 * Reads every JSON file of a folder, oldest run first.
 *
 * @throws when one of them is not the record of a run, with its name
 */
export function readResults(folder: string): ResultFile[] {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return names
    .map((name) => {
      const read = resultFile.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
      if (!read.success)
        throw new Error(`${join(folder, name)} is no record of a run: ${z.prettifyError(read.error)}`);
      return read.data;
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
