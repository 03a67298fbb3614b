import { homedir } from 'node:os';

/** Names for the folders of this machine: the project is `.`, whatever else is named is DIR. */
export function withoutPaths(text: string, folders: readonly string[]): string {
  const named = [
    { folder: process.cwd(), name: '.' },
    ...folders.map((folder) => ({ folder, name: 'DIR' })),
    { folder: homedir(), name: '~' },
  ];
  return named
    .filter(({ folder }) => folder.length > 1)
    .toSorted((one, other) => other.folder.length - one.folder.length)
    .reduce((rest, { folder, name }) => rest.replaceAll(folder, name), text);
}
