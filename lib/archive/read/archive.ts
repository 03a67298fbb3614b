import type { Site } from '@/lib/model/site';
import { environment } from '@/lib/site/environment';
import { ArchiveReader } from './archive-reader';

/** What an archive shows that was pressed from nothing. */
const UNNAMED: Site = {
  title: 'Broadsheet',
  description: '',
  url: '',
  baseurl: '',
  lang: 'zh-CN',
  timezone: 'Asia/Shanghai',
};

declare global {
  var broadsheetArchive: ArchiveReader | undefined;
}

/** The one reading side of this process; bundles share it through the global object. */
export function archive(): ArchiveReader {
  return (globalThis.broadsheetArchive ??= new ArchiveReader(environment().archive));
}

/** The publisher's description of the site. */
export function siteOfArchive(): Site {
  return archive().site() ?? UNNAMED;
}
