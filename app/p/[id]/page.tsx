import { notFound, permanentRedirect } from 'next/navigation';
import { findShortLink } from '@/lib/reader/find-short-link';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

/** A short link leads to its story (308). A page, not a route handler, so that a dead one says so in words. */
export default async function Page({ params }: Props) {
  const { id } = await params;
  permanentRedirect((await findShortLink(id)) ?? notFound());
}
