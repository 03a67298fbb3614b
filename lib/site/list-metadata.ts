import type { Metadata } from 'next';
import type { PostPage } from '@/lib/model/post-page';
import type { Edition } from './edition';
import { pageMetadata } from './page-metadata';
import type { SitePath } from './routes';

/** Head of one page of a list. The page with the highest number is the front, whose URL has no number. */
export function listMetadata(
  edition: Edition,
  name: string,
  { number, last, total }: PostPage,
  pathOf: (number?: number) => SitePath,
): Metadata {
  const { site, words } = edition;
  const isFront = number === last;
  return pageMetadata(edition, {
    title: isFront ? name : `${name} · ${words.list.page(number)}`,
    description: words.list.description(name, total, site.title),
    path: isFront ? pathOf() : pathOf(number),
  });
}
