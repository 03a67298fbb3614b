import { ArchiveReader } from '@/lib/archive/read/archive-reader';
import { environmentOrExit } from '@/lib/site/environment';

/** `baseurl` of the pressed site, empty or `/like-this`: the path below which everything is served. */
export function siteBase(): string {
  const reader = new ArchiveReader(environmentOrExit().archive);
  try {
    return reader.site()?.baseurl ?? '';
  } finally {
    reader.close();
  }
}
