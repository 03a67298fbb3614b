import { accessSync, constants, statSync } from 'node:fs';

/** Why a folder cannot be the content folder: one line for people; undefined when it can. */
export function contentTrouble(contentDir: string): string | undefined {
  const isWanted = 'set CONTENT_DIR to the folder of posts.';
  try {
    if (!statSync(contentDir).isDirectory()) return `CONTENT_DIR ${contentDir} is no folder: ${isWanted}`;
    accessSync(contentDir, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return `CONTENT_DIR ${contentDir} does not exist: ${isWanted}`;
    if (code === 'ENOTDIR') return `CONTENT_DIR ${contentDir} is no folder: ${isWanted}`;
    if (code === 'EACCES') return `CONTENT_DIR ${contentDir} may not be read by this user.`;
    return `CONTENT_DIR ${contentDir} cannot be read (${error instanceof Error ? error.message : String(error)}).`;
  }
}
