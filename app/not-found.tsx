import type { Metadata } from 'next';
import { NotFoundMessage } from '@/components/states/not-found-message';
import { getSite } from '@/lib/reader/get-site';
import { editionOf } from '@/lib/site/edition';

export async function generateMetadata(): Promise<Metadata> {
  const { words } = editionOf(await getSite());
  return { title: words.notFound.title };
}

export default async function NotFound() {
  return <NotFoundMessage edition={editionOf(await getSite())} />;
}
