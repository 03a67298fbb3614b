import type { Site } from '@/lib/model/site';
import { archive } from './archive';

/** What an archive shows that was pressed from nothing. */
const UNNAMED: Site = {
  title: 'Broadsheet',
  description: '',
  url: '',
  baseurl: '',
  lang: 'zh-CN',
  timezone: 'Asia/Shanghai',
};

/** The publisher's description of the site. */
export async function getSite(): Promise<Site> {
  return archive().site() ?? UNNAMED;
}
