import { permanentRedirect } from 'next/navigation';
import { findShortLink } from '@/lib/reader/posts';
import { headOrNotThere } from '../../not-there/head-or-not-there';
import { notThere } from '../../not-there/not-there';
import { orNotThere } from '../../not-there/or-not-there';

interface Props {
  readonly params: Promise<{ readonly id: string }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

/** Only a dead link has a page, and so a head. */
export const generateMetadata = headOrNotThere(async () => notThere());

/** A short link leads to its story (308). A page, not a route handler, so that a dead one says so in words. */
export default orNotThere(async ({ params }: Props) => {
  const { id } = await params;
  permanentRedirect((await findShortLink(id)) ?? notThere(`/p/${id}`));
});
