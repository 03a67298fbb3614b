import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { timedRun } from '../process/timed-run';

const packageFile = z.object({ version: z.string() });

/**
 * Makes sure that a package is installed in a folder of its own.
 *
 * @returns its version
 * @throws when npm cannot install it
 */
export async function npmPackage(folder: string, name: string, wanted: string): Promise<string> {
  const installed = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(installed)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    console.log(`Installing ${name}@${wanted} into ${folder} …`);
    const words = ['install', '--prefix', folder, '--no-audit', '--no-fund', `${name}@${wanted}`];
    await timedRun({ file: 'npm', words, cwd: folder, limit: 600 });
  }
  return packageFile.parse(JSON.parse(readFileSync(installed, 'utf8'))).version;
}
