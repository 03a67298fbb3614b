import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { environment } from '@/lib/site/environment';

declare global {
  var broadsheetArchive: ArchiveReader | undefined;
}

/** The one reading side of this process; bundles share it through the global object. */
export function archive(): ArchiveReader {
  return (globalThis.broadsheetArchive ??= new ArchiveReader(environment().archive));
}
