import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { StatusPage } from '@/components/status/status-page';
import { getProblems } from '@/lib/reader/get-problems';
import { getSite } from '@/lib/reader/get-site';
import { editionOf } from '@/lib/site/edition';
import { SiteFrame } from '../../site-frame';

interface Props {
  readonly params: Promise<{ readonly after?: readonly string[] }>;
}

/** No page is rendered ahead; each is on its first request. */
export function generateStaticParams() {
  return [];
}

export async function generateMetadata(): Promise<Metadata> {
  const { words } = editionOf(await getSite());
  return { title: words.status.title, robots: { index: false, follow: false } };
}

/** What the press found wrong, where the installation shows it. */
export default async function Page({ params }: Props) {
  const { after = [] } = await params;
  const found = after.length <= 1 ? await getProblems(after[0]) : undefined;
  const edition = editionOf(await getSite());
  return (
    <SiteFrame edition={edition} place={{ kind: 'elsewhere' }}>
      <StatusPage edition={edition} {...(found ?? notFound())} isFirst={after.length === 0} />
    </SiteFrame>
  );
}
